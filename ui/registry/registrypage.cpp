#include "ui/registry/registrypage.h"

#include "models/domain/numbertext.h"
#include "models/services/comparisonservice.h"
#include "models/services/filterlead.h"
#include "ui/registry/facetpanel.h"
#include "ui/registry/filterline.h"
#include "ui/registry/firstpage.h"
#include "ui/registry/inspector.h"
#include "ui/registry/registrydashboard.h"
#include "ui/registry/registryheader.h"
#include "ui/registry/registrylist.h"
#include "ui/registry/removeregistrydialog.h"
#include "ui/registry/versionheader.h"
#include "ui/registry/versionloader.h"
#include "ui/registry/versiontable.h"
#include "ui/registry/versiontransfer.h"
#include "ui/registry/versionverification.h"
#include "ui/registry/viewmenu.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway {

namespace {

const QString trainingKey = QStringLiteral("training"); // in the state of the layout
constexpr int inspectorWidth = 326;
constexpr int listWidth = 208;
constexpr qsizetype mostCompared = ComparisonService::mostCompared;
constexpr int mistakePauseMs = 1200;
constexpr int widthForInspector = 880; ///< of the page: a window of 960 without the rail
constexpr int widthForList = 1020;
constexpr int sampleVersions = 15; ///< what the pipeline trains: five models, three versions each

enum Head { ListHead, VersionHead };
enum Content { Versions, Nothing };

} // namespace

RegistryPage::RegistryPage(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : Page(parent),
      m_registries(registries),
      m_jobs(jobs),
      m_completing(jobs, this),
      m_naming(jobs, this),
      m_headers(new QStackedWidget),
      m_header(new RegistryHeader(tr("Registry"))),
      m_filter(&m_header->filter()),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_content(new QStackedWidget),
      m_panes(new QSplitter),
      m_left(new QWidget),
      m_list(new RegistryList),
      m_facets(new FacetPanel),
      m_table(new VersionTable),
      m_loader(new VersionLoader(registries, jobs, this)),
      m_transfer(new VersionTransfer(registries, jobs, this)),
      m_verification(new VersionVerification(registries.verification(), this)),
      m_inspector(new Inspector),
      m_question(*m_list, *m_filter, *m_facets, *m_table),
      m_views(new ViewMenu(
          *this, [this] { return m_question.view(); }, this))
{
    m_chooseFolder = [](QWidget *over) {
        return QFileDialog::getExistingDirectory(over, RegistryPage::tr("Choose the folder of a registry"));
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_headers->addWidget(m_header);
    m_headers->setFixedHeight(52);
    layout->addWidget(m_headers);
    layout->addWidget(m_message);
    layout->addWidget(m_content, 1);
    m_content->addWidget(buildContent());
    connectParts();
}

VersionHeader &RegistryPage::versionHeader()
{
    if (m_versionHeader)
        return *m_versionHeader;
    m_versionHeader = new VersionHeader;
    connect(m_versionHeader, &VersionHeader::backRequested, this, [this] { setWholePage(false); });
    connect(m_versionHeader, &VersionHeader::deployRequested, this,
            [this] { Q_EMIT deployRequested(m_inspector->versionId()); });
    m_headers->addWidget(m_versionHeader);
    return *m_versionHeader;
}

FirstPage &RegistryPage::firstPage()
{
    if (m_first)
        return *m_first;
    m_first = new FirstPage;
    if (m_offersSample)
        m_first->offerSample();
    connect(m_first, &FirstPage::folderRequested, this, &RegistryPage::addFolder);
    connect(m_first, &FirstPage::sampleRequested, this, &RegistryPage::sampleRequested);
    m_content->addWidget(m_first);
    return *m_first;
}

QWidget *RegistryPage::buildContent()
{
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_list);
    left->addWidget(m_facets, 1);
    m_left->setBackgroundRole(QPalette::Window);
    m_left->setAutoFillBackground(true);
    m_panes->addWidget(m_left);
    m_panes->addWidget(m_table);
    m_panes->addWidget(m_inspector);
    m_left->setMinimumWidth(140);
    m_left->setMaximumWidth(280);
    m_inspector->setMinimumWidth(300);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({listWidth, 10000, inspectorWidth});
    return m_panes;
}

void RegistryPage::offerSample()
{
    m_offersSample = true;
    if (m_first)
        m_first->offerSample();
}

void RegistryPage::awaitSample(Job *job)
{
    firstPage().await(
        job, tr("Training %n sample models…", nullptr, sampleVersions),
        tr("This takes some seconds on this machine. The versions appear here as soon as they are trained."));
}

QString RegistryPage::title() const
{
    return tr("Registry");
}

QString RegistryPage::iconName() const
{
    return QStringLiteral("registry");
}

void RegistryPage::activate()
{
    if (!m_loaded)
        load();
}

void RegistryPage::refresh()
{
    for (const RegistryInfo &registry : m_list->registries())
        m_registries.startScan(registry.name, false);
}

bool RegistryPage::focusFilter()
{
    setWholePage(false);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

bool RegistryPage::goBack()
{
    if (m_wholePage) {
        setWholePage(false);
        return true;
    }
    if (m_quickLook) {
        m_quickLook.reset();
        arrange();
        return true;
    }
    if (m_header->shown() == RegistryHeader::Shown::Dashboard) {
        showTable();
        return true;
    }
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_table->focusTable();
    return true;
}

void RegistryPage::goHome()
{
    setWholePage(false);
}

void RegistryPage::openVersion(const QString &versionId)
{
    if (!m_table->select(versionId)) {
        m_wantedVersion = versionId;
        m_filter->clear();
        load();
    }
    setWholePage(true);
}

void RegistryPage::selectVersion(const QString &versionId)
{
    if (!m_table->select(versionId)) {
        m_wantedVersion = versionId;
        load();
    }
}

QVariantMap RegistryPage::layoutState() const
{
    QVariantMap state = m_table->layoutState();
    state.insert(trainingKey, m_inspector->trainingState());
    return state;
}

void RegistryPage::setLayoutState(const QVariantMap &state)
{
    m_table->setLayoutState(state);
    m_inspector->setTrainingState(state.value(trainingKey).toMap());
}

QVariantList RegistryPage::views() const
{
    return m_views->state();
}

void RegistryPage::setViews(const QVariantList &state)
{
    m_views->setState(state);
}

void RegistryPage::showView(const RegistryView &view)
{
    setWholePage(false);
    m_header->setShown(RegistryHeader::Shown::Table);
    if (const QString loss = m_question.show(view); !loss.isEmpty())
        m_news = [this, loss] { m_message->showMessage(MessageBar::Kind::Warning, loss); };
    load();
    m_table->focusTable();
}

void RegistryPage::addFolder()
{
    if (const QString folder = m_chooseFolder(this); !folder.isEmpty())
        add(folder);
}

void RegistryPage::add(const QString &folder)
{
    firstPage().await(m_registries.startAdd(folder), tr("Reading %1…").arg(QDir(folder).dirName()),
                      tr("The versions appear here as soon as they are read. Nothing in the folder is changed."));
}

void RegistryPage::load()
{
    m_typing.stop();
    if (m_dashboard && m_header->shown() == RegistryHeader::Shown::Dashboard)
        m_dashboard->ask(m_question.question());
    m_loader->ask(m_question.question(), m_wantedVersion.isEmpty() ? m_table->selectedId() : m_wantedVersion);
}

void RegistryPage::showNews()
{
    m_message->clear();
    const auto tell = std::exchange(m_news, {});
    if (!tell)
        return;
    tell();
    m_message->addAction(tr("Close"), [this] { m_message->clear(); });
}

void RegistryPage::show(const LoadedVersions &loaded)
{
    if (loaded.isWhole)
        showNews();
    // A version that was chosen while the answer was on its way may have another number by now.
    const QString selected = m_table->selectedId();
    const bool choseMeanwhile =
        loaded.registries && m_wantedVersion.isEmpty() && !selected.isEmpty() && selected != loaded.wanted;
    if (loaded.registries) {
        m_table->forgetVersions(choseMeanwhile ? std::nullopt : loaded.selected);
        showRegistries(*loaded.registries);
        m_table->setColumnUses(loaded.columns);
    }
    m_header->setChoice(m_list->chosen());
    if (!loaded.rows)
        return;
    showFilterState(loaded);
    VersionRows rows = *loaded.rows;
    if (loaded.texts != m_table->shownTexts())
        rows.shown.clear(); // columns have come since: the table asks again
    m_table->setRows(rows);
    m_table->setReading(m_registries.reading(m_list->chosen()));
    if (!m_wantedVersion.isEmpty() && loaded.selected && m_table->selectNumber(*loaded.selected))
        m_wantedVersion.clear();
    if (choseMeanwhile)
        selectVersion(selected);
}

void RegistryPage::showRegistries(const QList<RegistryInfo> &registries)
{
    const bool first = !std::exchange(m_loaded, true);
    const bool nothing = registries.isEmpty();
    const bool wasNothing = m_content->currentIndex() == Nothing;
    if (nothing)
        firstPage();
    else if (m_first)
        m_first->showWays(); // for when the last registry is removed
    m_content->setCurrentIndex(nothing ? Nothing : Versions);
    arrange();
    m_header->setHolding(nothing ? RegistryHeader::Holding::Nothing : RegistryHeader::Holding::Registries);
    if (nothing && (first || !wasNothing))
        m_first->setFocus();
    else if (!nothing && (first || wasNothing))
        m_table->focusTable();
    int all = 0;
    for (const RegistryInfo &registry : registries)
        all += registry.versions;
    m_list->setRegistries(registries);
    m_list->setFixedHeight(RegistryList::heightFor(std::clamp(int(registries.size()) + 1, 3, 7)));
    Q_EMIT summaryChanged(nothing ? tr("No registry open")
                                  : tr("%n registries", nullptr, int(registries.size())) + QStringLiteral(", ")
                                        + tr("%1 versions", nullptr, all).arg(countText(all)));
}

void RegistryPage::showFilterState(const LoadedVersions &loaded)
{
    m_mistake.stop();
    m_filterError = loaded.filterError;
    if (!loaded.filterError) {
        m_header->clearMistake();
        QStringList notes;
        for (const Sentence &note : loaded.notes)
            notes.append(note.translated());
        m_table->setNote(notes.join(QLatin1Char(' ')));
        return;
    }
    const QString shown = loaded.filter.trimmed();
    m_filterNote = shown.isEmpty() ? tr("Showing all versions: the filter cannot be read")
                                   : tr("The filter cannot be read to its end; showing: %1").arg(shown);
    // A person who still types is not told of a mistake.
    const bool mayBeMended = isUnfinished(m_filter->text(), *loaded.filterError);
    if (mayBeMended)
        m_header->clearMistake();
    m_table->setNote(mayBeMended ? m_filterNote + QStringLiteral(". ") + m_filterError->translated() : m_filterNote);
    m_mistake.start(mayBeMended ? mistakePauseMs : 0);
}

void RegistryPage::showMistake()
{
    m_header->setMistake(RegistryService::filterPlace(m_filter->text(), *m_filterError));
    m_table->setNote(m_filterNote); // the rest of it stands above now
    m_message->showError(*m_filterError);
}

void RegistryPage::complete(const QString &filter, int cursor)
{
    // Not the page, which its work may outlive.
    const auto work = [&registries = m_registries, filter, cursor](Progress &) {
        return registries.complete(filter, cursor);
    };
    m_completing.run<QueryCompletion>(
        work, [this](const Result<QueryCompletion> &completion) { m_filter->setCompletion(completion.valueOr({})); });
}

void RegistryPage::showSelected()
{
    const QString id = m_table->selectedId();
    if (id == m_inspector->versionId() && !id.isEmpty())
        return;
    m_loader->read(id);
    if (id.isEmpty())
        m_inspector->setVersion(std::nullopt);
}

void RegistryPage::compare(const QList<quint32> &numbers)
{
    if (numbers.size() > mostCompared) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("%1 versions cannot be compared at once. Select at most %2.")
                                   .arg(countText(numbers.size()), countText(mostCompared)));
        m_message->addAction(tr("Close"), [this] { m_message->clear(); });
        return;
    }
    m_naming.run<QStringList>(
        [&registries = m_registries, numbers](Progress &) -> Result<QStringList> {
            const auto versions = registries.browser().summaries(numbers);
            if (!versions)
                return versions.error();
            QStringList ids;
            for (const quint32 number : numbers) {
                if (const auto version = versions->constFind(number); version != versions->cend())
                    ids.append(version->id);
            }
            return ids;
        },
        [this](const Result<QStringList> &ids) {
            if (ids.ok())
                Q_EMIT compareRequested(*ids);
            else
                m_message->showError(ids.error());
        });
}

void RegistryPage::showVersion(const ModelVersion &version, const std::optional<ModelVersion> &previous, int look)
{
    m_inspector->setVersion(version, previous, look);
    versionHeader().showVersion(version.summary);
}

void RegistryPage::askToRemove(const RegistryInfo &registry)
{
    auto *dialog = new RemoveRegistryDialog(registry);
    connect(dialog, &QDialog::accepted, this, [this, name = registry.name] {
        // registriesChanged() follows.
        m_jobs.run<void>(
            tr("Removing %1").arg(name), this,
            [&registries = m_registries, name](Progress &progress) { return registries.remove(name, progress); },
            [this](const Status &removed) {
                if (!removed.ok() && removed.error().code != ErrorCode::Cancelled)
                    m_message->showError(removed.error());
            });
    });
    dialog->openOver(this);
}

RegistryDashboard &RegistryPage::dashboard()
{
    if (m_dashboard)
        return *m_dashboard;
    m_dashboard = new RegistryDashboard(m_registries, m_jobs);
    m_panes->insertWidget(m_panes->indexOf(m_table) + 1, m_dashboard);
    m_panes->setStretchFactor(m_panes->indexOf(m_dashboard), 1);
    connect(m_dashboard, &RegistryDashboard::filterCleared, this, &RegistryPage::clearFilter);
    connect(m_dashboard, &RegistryDashboard::valueChosen, this, [this](Facet::Key key, const QString &text) {
        m_question.narrow(key, text);
        showTable();
    });
    connect(m_dashboard, &RegistryDashboard::conditionChosen, this, [this](const QString &condition) {
        m_question.narrow(condition);
        showTable();
    });
    return *m_dashboard;
}

void RegistryPage::clearFilter()
{
    m_filter->clear();
    m_facets->clearChoices();
}

void RegistryPage::showTable()
{
    m_header->setShown(RegistryHeader::Shown::Table);
    arrange();
    load();
    m_table->focusTable();
}

void RegistryPage::setWholePage(bool whole)
{
    if (m_wholePage == whole || (whole && m_table->selectedId().isEmpty()))
        return;
    m_wholePage = whole;
    versionHeader();
    m_headers->setCurrentIndex(whole ? VersionHead : ListHead);
    m_inspector->setExtent(whole ? Inspector::Extent::Page : Inspector::Extent::Pane);
    arrange();
    if (whole)
        m_inspector->setFocus(Qt::OtherFocusReason);
    else
        m_table->focusTable();
}

void RegistryPage::arrange()
{
    const bool roomForList = width() >= widthForList;
    m_left->setVisible(!m_wholePage && roomForList);
    m_header->setChoiceVisible(!roomForList && m_content->currentIndex() == Versions);
    m_message->setVisible(!m_wholePage && !m_message->text().isEmpty());
    const bool showsTable = !m_dashboard || m_header->shown() == RegistryHeader::Shown::Table;
    m_table->setVisible(!m_wholePage && showsTable);
    if (m_dashboard)
        m_dashboard->setVisible(!m_wholePage && !showsTable);
    const bool isPaneWanted = m_quickLook.value_or(width() >= widthForInspector);
    m_inspector->setVisible(m_wholePage || (showsTable && isPaneWanted && !m_table->selectedId().isEmpty()));
}

void RegistryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace slipway
