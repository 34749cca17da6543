#include "ui/registry/facetpanel.h"
#include "ui/registry/filterline.h"
#include "ui/registry/folderdrop.h"
#include "ui/registry/inspector.h"
#include "ui/registry/registrydashboard.h"
#include "ui/registry/registryheader.h"
#include "ui/registry/registrylist.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/versionloader.h"
#include "ui/registry/versiontable.h"
#include "ui/registry/versiontransfer.h"
#include "ui/registry/versionverification.h"
#include "ui/registry/viewmenu.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QShortcut>

namespace slipway {

namespace {

constexpr int typingPauseMs = 25;

} // namespace

// What the parts of the page tell each other.

void RegistryPage::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &RegistryPage::load);
    connectHeader();
    connect(new QShortcut(QKeySequence::Open, this), &QShortcut::activated, this, &RegistryPage::addFolder);

    connect(m_list, &RegistryList::chosenChanged, this, &RegistryPage::load);
    connect(m_facets, &FacetPanel::choicesChanged, this, &RegistryPage::load);
    connect(m_list, &RegistryList::scanRequested, &m_registries, &RegistryService::startScan);
    connect(m_list, &RegistryList::removeRequested, this, &RegistryPage::askToRemove);
    connect(m_table, &VersionTable::sortChanged, this, &RegistryPage::load);
    m_choosing.setSingleShot(true);
    connect(&m_choosing, &QTimer::timeout, this, &RegistryPage::showSelected);
    connect(m_table, &VersionTable::selectionChanged, this, [this] {
        arrange();
        // The first picture of the table does not wait for its first version.
        if (m_inspector->versionId().isEmpty())
            m_choosing.start();
        else
            showSelected();
    });
    connect(m_table, &VersionTable::opened, this, [this] { setWholePage(true); });
    // Beside the table, so that the arrow keys go on to the next version.
    connect(m_table, &VersionTable::quickLookRequested, this, [this] {
        m_quickLook = !m_inspector->isVisible();
        arrange();
    });
    connect(m_table, &VersionTable::filterCleared, this, &RegistryPage::clearFilter);
    connect(m_inspector, &Inspector::deployRequested, this, &Page::deployRequested);
    connect(m_inspector, &Inspector::compareRequested, this, &Page::compareRequested);
    connect(m_table, &VersionTable::compareWanted, this, &RegistryPage::compare);
    connect(new FolderDrop(this), &FolderDrop::dropped, this, &RegistryPage::add);
    connect(&m_registries, &RegistryService::takenApart, this, &RegistryPage::tellTakenApart);
    connect(&m_registries, &RegistryService::registriesChanged, this, [this] {
        m_loader->setStale();
        load();
    });
    connect(
        &m_jobs, &JobRunner::started, this, [this] { m_table->setReading(m_registries.reading(m_list->chosen())); },
        Qt::QueuedConnection); // then the service knows of it
    connectLoader();
    connectVerification();
}

void RegistryPage::tellTakenApart(const QString &folder, int registries, const QList<Error> &notAdded)
{
    QStringList texts{tr("%n registries were found in %1 and added", nullptr, registries).arg(QDir(folder).dirName())};
    for (const Error &error : notAdded)
        texts.append(error.translated());
    m_news = [this, texts] {
        if (texts.size() == 1) {
            m_message->showMessage(MessageBar::Kind::Good, texts.first());
            return;
        }
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("%1. %n places were left out: %2", nullptr, static_cast<int>(texts.size()) - 1)
                                   .arg(texts.first(), texts[1]));
        m_message->addAction(tr("Copy details"),
                             [texts] { QApplication::clipboard()->setText(texts.join(QLatin1Char('\n'))); });
    };
    load();
}

void RegistryPage::connectVerification()
{
    connect(m_table, &VersionTable::verifyRequested, m_verification, &VersionVerification::start);
    connect(m_table, &VersionTable::verifyAllRequested, m_verification, &VersionVerification::startAll);
    connect(m_verification, &VersionVerification::failed, m_message, &MessageBar::showError);
    connect(m_verification, &VersionVerification::changed, this, [this] {
        m_table->showIntegrity();
        m_loader->setStale();
        load();
        m_loader->read(m_inspector->versionId());
    });
    connect(m_verification, &VersionVerification::ended, this,
            [this](MessageBar::Kind kind, const QString &sentence, const QString &filter) {
                m_news = [this, kind, sentence, filter] {
                    m_message->showMessage(kind, sentence);
                    if (!filter.isEmpty())
                        m_message->addAction(tr("Show them"), [this, filter] {
                            m_filter->setText(filter);
                            m_table->focusTable(); // the link goes with its message
                        });
                };
                load();
            });
}

void RegistryPage::connectHeader()
{
    m_mistake.setSingleShot(true);
    connect(&m_mistake, &QTimer::timeout, this, &RegistryPage::showMistake);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_mistake.stop();
        m_typing.start();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &RegistryPage::load);
    connect(m_filter, &FilterLine::completionWanted, this, &RegistryPage::complete);
    connect(m_header, &RegistryHeader::addRequested, this, &RegistryPage::addFolder);
    connect(m_header, &RegistryHeader::columnsRequested, m_table, &VersionTable::openColumnMenu);
    connect(m_header, &RegistryHeader::choiceRequested, m_list, &RegistryList::openChoice);
    connect(m_header, &RegistryHeader::shownChanged, this, [this] {
        dashboard();
        arrange();
        load();
    });
    connect(m_header, &RegistryHeader::viewsRequested, m_views, &ViewMenu::open);
    connect(m_views, &ViewMenu::viewRequested, this, &RegistryPage::showView);
    connect(m_views, &ViewMenu::changed, this, [this] {
        m_header->setView(m_views->chosen());
        Q_EMIT viewsChanged();
    });
}

void RegistryPage::connectLoader()
{
    connect(m_loader, &VersionLoader::answered, this, &RegistryPage::show);
    connect(m_loader, &VersionLoader::loadingChanged, m_table, &VersionTable::setLoading);
    connect(m_loader, &VersionLoader::versionRead, this, &RegistryPage::showVersion);
    connect(&m_registries, &RegistryService::recoloured, this, [this](const QStringList &ids) {
        if (ids.contains(m_inspector->versionId()))
            m_loader->read(m_inspector->versionId());
    });
    connect(m_loader, &VersionLoader::versionNotRead, m_inspector, &Inspector::showError);
    connect(m_inspector, &Inspector::otherVersionsWanted, m_loader, &VersionLoader::readOthers);
    connect(m_inspector, &Inspector::otherVersionWanted, m_loader, &VersionLoader::readOther);
    connect(m_inspector, &Inspector::seedsWanted, m_loader, &VersionLoader::readSeeds);
    connect(m_loader, &VersionLoader::seedsRead, m_inspector, &Inspector::setSeeds);
    connect(m_loader, &VersionLoader::othersRead, m_inspector, &Inspector::setOtherVersions);
    connect(m_loader, &VersionLoader::otherRead, m_inspector, &Inspector::setOtherVersion);
    connect(m_loader, &VersionLoader::failed, m_message, &MessageBar::showError);
    connect(m_loader, &VersionLoader::measured, m_table, &VersionTable::setRanges);
    connect(m_loader, &VersionLoader::fetched, m_table, &VersionTable::addVersions);
    connect(m_loader, &VersionLoader::counted, this, [this](QList<Facet> facets) {
        // The registries have a list of their own above.
        facets.removeIf([](const Facet &facet) { return facet.key == Facet::Key::Registry; });
        m_facets->setFacets(facets);
        m_loader->measure(m_table->shownMetrics());
    });
    connect(m_table, &VersionTable::copyRequested, m_transfer, &VersionTransfer::copy);
    connect(m_table, &VersionTable::exportRequested, this, [this] {
        m_transfer->exportRows(m_loader->rows(), m_table->shownMetrics() + m_table->shownTexts(), this);
    });
    connect(m_transfer, &VersionTransfer::failed, m_message, &MessageBar::showError);
    connect(m_table, &VersionTable::versionsWanted, m_loader, &VersionLoader::fetch);
    connect(m_table, &VersionTable::valuesShown, this, [this] {
        if (m_table->shownTexts() == m_loader->texts())
            m_loader->measure(m_table->shownMetrics());
        else
            load();
    });
}

} // namespace slipway
