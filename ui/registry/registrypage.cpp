#include "ui/registry/registrypage.h"

#include "models/domain/numbertext.h"
#include "models/services/filterlead.h"
#include "ui/registry/facetpanel.h"
#include "ui/registry/filterline.h"
#include "ui/registry/firstpage.h"
#include "ui/registry/folderdrop.h"
#include "ui/registry/inspector.h"
#include "ui/registry/registrylist.h"
#include "ui/registry/removeregistrydialog.h"
#include "ui/registry/versionloader.h"
#include "ui/registry/versiontable.h"
#include "ui/registry/versiontransfer.h"
#include "ui/registry/versionverification.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statuspill.h"

#include <QDir>
#include <QFileDialog>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int typingPauseMs = 25;
constexpr int mistakePauseMs = 1200;
constexpr int inspectorWidth = 340;
constexpr int listWidth = 176;
constexpr int widthForInspector = 880; ///< of the page: a window of 960 without the rail
constexpr int widthForList = 1020;
constexpr int mostChoiceWidth = 140;
constexpr int rowsWithAnswer = 64; ///< as many as a tall window shows
constexpr int sampleVersions = 15; ///< what the pipeline trains: five models, three versions each

enum Header { ListHeader, VersionHeader };
enum Content { Versions, Nothing };

} // namespace

RegistryPage::RegistryPage(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : Page(parent),
      m_registries(registries),
      m_jobs(jobs),
      m_completing(jobs, this),
      m_headers(new QStackedWidget),
      m_choose(new Button(tr("Registries"))),
      m_filter(new FilterLine),
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
      m_inspector(new Inspector)
{
    m_chooseFolder = [](QWidget *over) {
        return QFileDialog::getExistingDirectory(over, RegistryPage::tr("Choose the folder of a registry"));
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeaders());
    layout->addWidget(m_message);
    layout->addWidget(m_content, 1);
    m_content->addWidget(buildContent());
    connectParts();
}

QWidget *RegistryPage::buildHeaders()
{
    auto *header = new PageHeader(title());
    m_filter->setFont(textFont(TextRole::Code));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    // The only button in it at this moment is the one that Qt has made to clear it.
    for (QToolButton *clear : m_filter->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the filter"));
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    auto *columns = Button::iconOnly(QStringLiteral("columns"), tr("Choose columns"));
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_table->openColumnMenu(columns->mapToGlobal(QPoint(0, columns->height() + 4))); });
    auto *add = new Button(tr("Add registry"));
    add->setIconName(QStringLiteral("plus"));
    add->setToolTip(tr("Add a folder (Ctrl+O)"));
    connect(add, &QPushButton::clicked, this, &RegistryPage::addFolder);
    m_choose->setAccessibleName(tr("Registries"));
    m_choose->setIconName(QStringLiteral("chevron-down"));
    m_choose->setLayoutDirection(Qt::RightToLeft); // the chevron after the word
    m_choose->hide();
    connect(m_choose, &QPushButton::clicked, this,
            [this] { m_list->openChoice(m_choose->mapToGlobal(QPoint(0, m_choose->height() + 4))); });
    header->addControl(m_choose);
    header->addControl(m_filter, 1);
    header->addControl(columns);
    header->addAction(add);
    m_headers->addWidget(header);
    m_headers->setFixedHeight(52);
    return m_headers;
}

PageHeader &RegistryPage::versionHeader()
{
    if (m_versionHeader)
        return *m_versionHeader;
    m_versionHeader = new PageHeader({});
    m_versionStage = new StatusPill;
    auto *back = Button::iconOnly(QStringLiteral("chevron-left"), tr("Back to the table (Esc)"));
    connect(back, &QPushButton::clicked, this, [this] { setWholePage(false); });
    auto *deploy = new Button(tr("Deploy…"), Button::Kind::Primary);
    deploy->setIconName(QStringLiteral("deploy"));
    connect(deploy, &QPushButton::clicked, this, [this] { Q_EMIT deployRequested(m_inspector->versionId()); });
    m_versionHeader->addControl(m_versionStage);
    m_versionHeader->addAction(back);
    m_versionHeader->addAction(deploy);
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

void RegistryPage::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &RegistryPage::load);
    m_mistake.setSingleShot(true);
    connect(&m_mistake, &QTimer::timeout, this, &RegistryPage::showMistake);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_mistake.stop();
        m_typing.start();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &RegistryPage::load);
    connect(m_filter, &FilterLine::completionWanted, this, &RegistryPage::complete);
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
    connect(m_table, &VersionTable::filterCleared, m_filter, &QLineEdit::clear);
    connect(m_table, &VersionTable::filterCleared, m_facets, &FacetPanel::clearChoices);
    connect(m_inspector, &Inspector::deployRequested, this, &Page::deployRequested);
    connect(new FolderDrop(this), &FolderDrop::dropped, this, &RegistryPage::add);
    connect(&m_registries, &RegistryService::severalAdded, this, [this](const QString &folder, int registries) {
        m_news = [this,
                  text =
                      tr("%n registries were found in %1 and added", nullptr, registries).arg(QDir(folder).dirName())] {
            m_message->showMessage(MessageBar::Kind::Good, text);
        };
        load();
    });
    connect(&m_registries, &RegistryService::registriesChanged, this, [this] {
        m_loader->setStale();
        load();
    });
    connectLoader();
    connectVerification();
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

void RegistryPage::connectLoader()
{
    connect(m_loader, &VersionLoader::answered, this, &RegistryPage::show);
    connect(m_loader, &VersionLoader::loadingChanged, m_table, &VersionTable::setLoading);
    connect(m_loader, &VersionLoader::versionRead, this, &RegistryPage::showVersion);
    connect(m_loader, &VersionLoader::versionNotRead, m_inspector, &Inspector::showError);
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
    connect(m_table, &VersionTable::exportRequested, this,
            [this] { m_transfer->exportRows(m_loader->rows(), m_table->shownMetrics(), this); });
    connect(m_transfer, &VersionTransfer::failed, m_message, &MessageBar::showError);
    connect(m_table, &VersionTable::versionsWanted, m_loader, &VersionLoader::fetch);
    connect(m_table, &VersionTable::metricsShown, this, [this] { m_loader->measure(m_table->shownMetrics()); });
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

QString RegistryPage::help() const
{
    return tr("The versions of all registries that you have added.\n\n"
              "The filter understands words, conditions, and, or, not and parentheses; MLflow's searches work as they "
              "are:\n"
              "accuracy > 0.9 and stage = Production\n"
              "metrics.validation.loss between 0.1 and 0.3\n"
              "params.optimizer in (adam, sgd)\n"
              "tags.team = 'risk' or tag:xgboost\n"
              "model like 'PR%' not alias:champion\n"
              "created > -7d, created = 2024-10-01\n"
              "size > 10MB, problems > 0, semver >= 1.2.0\n"
              "integrity:damaged, after Verify artifacts in the table's menu\n"
              "description matches '^fix', author is null\n"
              "A missing value satisfies no condition. Down chooses among what may stand there, Tab takes it.\n\n"
              "A click on a column sorts, Shift+click adds a second key. Enter opens the version on the whole "
              "page, "
              "Esc returns. Space shows or hides the version beside the table. Shift+F10 opens the menu of the table "
              "or of the list of registries; there, Delete removes "
              "the selected registry. Ctrl+O adds a folder; F5 reads what has changed in the registries.\n\n"
              "Slipway only reads a registry's files. Removing a registry from the list deletes nothing of it.");
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
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_table->focusTable();
    return true;
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

QVariantMap RegistryPage::layoutState() const
{
    return m_table->layoutState();
}

void RegistryPage::setLayoutState(const QVariantMap &state)
{
    m_table->setLayoutState(state);
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
    BrowseQuestion question;
    question.query.filter = m_filter->text();
    question.query.registry = m_list->chosen();
    question.query.sort = m_table->sort();
    question.choices = m_facets->choices();
    question.query.offset = m_table->firstShownRow();
    question.query.limit = rowsWithAnswer;
    m_loader->ask(question, m_wantedVersion.isEmpty() ? m_table->selectedId() : m_wantedVersion);
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
    if (loaded.registries) {
        m_table->forgetVersions(loaded.selected);
        showRegistries(*loaded.registries);
        m_table->setMetricNames(loaded.metrics);
    }
    const QString chosen = m_list->chosen().replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_choose->setText(chosen.isEmpty() ? tr("Registries")
                                       : m_choose->fontMetrics().elidedText(chosen, Qt::ElideMiddle, mostChoiceWidth));
    if (!loaded.rows)
        return;
    showFilterState(loaded);
    m_table->setRows(*loaded.rows);
    if (!m_wantedVersion.isEmpty() && loaded.selected && m_table->selectNumber(*loaded.selected))
        m_wantedVersion.clear();
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
    m_filter->setEnabled(!nothing);
    m_filter->setPlaceholderText(nothing ? tr("Search needs a registry") : tr("Filter: words, or accuracy > 0.9"));
    if (nothing && (first || !wasNothing))
        m_first->setFocus();
    else if (!nothing && (first || wasNothing))
        m_table->focusTable();
    int all = 0;
    for (const RegistryInfo &registry : registries)
        all += registry.versions;
    m_list->setRegistries(registries, all);
    m_list->setFixedHeight(RegistryList::heightFor(std::clamp(int(registries.size()) + 1, 3, 7)));
    Q_EMIT summaryChanged(nothing ? tr("No registry open")
                                  : tr("%n registries", nullptr, int(registries.size())) + QStringLiteral(", ")
                                        + tr("%n versions", nullptr, all));
}

void RegistryPage::showFilterState(const LoadedVersions &loaded)
{
    m_mistake.stop();
    m_filterError = loaded.filterError;
    if (!loaded.filterError) {
        setFilterInvalid(false);
        m_filter->setMistake(-1);
        m_table->setNote({});
        return;
    }
    const QString shown = loaded.filter.trimmed();
    m_table->setNote(shown.isEmpty() ? tr("Showing all versions: the filter cannot be read")
                                     : tr("The filter cannot be read to its end; showing: %1").arg(shown));
    // A person who still types is not told of a mistake.
    const bool mayBeMended = isUnfinished(m_filter->text(), *loaded.filterError);
    if (mayBeMended) {
        setFilterInvalid(false);
        m_filter->setMistake(-1);
    }
    m_mistake.start(mayBeMended ? mistakePauseMs : 0);
}

void RegistryPage::showMistake()
{
    setFilterInvalid(true);
    m_filter->setMistake(RegistryService::filterPlace(m_filter->text(), *m_filterError));
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

void RegistryPage::setFilterInvalid(bool invalid)
{
    if (m_filter->property("invalid").toBool() == invalid)
        return;
    m_filter->setProperty("invalid", invalid);
    m_filter->update();
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

void RegistryPage::showVersion(const ModelVersion &version, const std::optional<ModelVersion> &previous)
{
    const VersionSummary &summary = version.summary;
    m_inspector->setVersion(version, previous);
    versionHeader().setTitle(summary.model);
    m_versionHeader->setDetail(summary.semver.isEmpty() ? summary.version : summary.semver);
    m_versionStage->setStatus(stageGlyph(summary.stage), stageText(summary));
}

void RegistryPage::askToRemove(const RegistryInfo &registry)
{
    auto *dialog = new RemoveRegistryDialog(registry);
    connect(dialog, &QDialog::accepted, this, [this, name = registry.name] {
        // registriesChanged() follows.
        m_jobs.run<void>(
            tr("Removing %1").arg(name), this,
            [this, name](Progress &progress) { return m_registries.remove(name, progress); },
            [this](const Status &removed) {
                if (!removed.ok() && removed.error().code != ErrorCode::Cancelled)
                    m_message->showError(removed.error());
            });
    });
    dialog->openOver(this);
}

void RegistryPage::setWholePage(bool whole)
{
    if (m_wholePage == whole || (whole && m_table->selectedId().isEmpty()))
        return;
    m_wholePage = whole;
    versionHeader();
    m_headers->setCurrentIndex(whole ? VersionHeader : ListHeader);
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
    m_choose->setVisible(!roomForList && m_content->currentIndex() == Versions);
    m_message->setVisible(!m_wholePage && !m_message->text().isEmpty());
    m_table->setVisible(!m_wholePage);
    const bool isPaneWanted = m_quickLook.value_or(width() >= widthForInspector);
    m_inspector->setVisible(m_wholePage || (isPaneWanted && !m_table->selectedId().isEmpty()));
}

void RegistryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace slipway
