#include "ui/compare/comparepage.h"

#include "models/base/atomicfile.h"
#include "models/base/clock.h"
#include "models/services/comparisonreport.h"
#include "models/services/registryservice.h"
#include "models/services/significancetables.h"
#include "models/services/versioncolours.h"
#include "ui/charts/parallelcoordinates.h"
#include "ui/charts/plotview.h"
#include "ui/charts/reportfile.h"
#include "ui/charts/reportfindings.h"
#include "ui/compare/addversiondialog.h"
#include "ui/compare/comparisonmenu.h"
#include "ui/compare/comparisonside.h"
#include "ui/compare/comparisontable.h"
#include "ui/compare/comparisontools.h"
#include "ui/compare/manyversions.h"
#include "ui/compare/versionchips.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway {

namespace {

constexpr int headerHeight = 52;
constexpr int tableWidth = 640;
constexpr int sideWidth = 560;
constexpr qsizetype mostColumns = 20; ///< more versions are shown as lines and points
constexpr int widthForPanes = 900;    ///< of the page; below it the curves stand under the table

/// The curves that have a best step.
QStringList curvesWithBest(const ComparedVersions &compared)
{
    QStringList curves = curveNames(compared.versions);
    curves.removeIf([&](const QString &curve) { return !directionOf(curve, compared.directions); });
    return curves;
}

QStringList namesOf(const Comparison &comparison)
{
    QStringList names;
    for (int i = 0; i < comparison.versions.size(); ++i)
        names.append(comparedName(comparison, i));
    return names;
}

} // namespace

ComparePage::ComparePage(ComparisonService &comparisons, RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : Page(parent),
      m_comparisons(comparisons),
      m_registries(registries),
      m_jobs(jobs),
      m_loading(jobs, this),
      m_recolouring(jobs, this),
      m_header(new PageHeader(title())),
      m_chips(new VersionChips),
      m_shape(new SegmentedControl(tr("How the versions are shown"), {tr("Columns"), tr("Lines")})),
      m_add(new Button(tr("Add…"), Button::Kind::Ghost)),
      m_saved(new Button(tr("Saved"))),
      m_export(new Button(tr("Export…"))),
      m_line(new LoadingLine),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(tr("Compare versions"),
                             tr("Two to twenty versions side by side: what differs, what is better, how they learned; "
                                "up to a thousand as lines and points. Select them in the registry and press "
                                "Ctrl+D."))),
      m_panes(new QSplitter),
      m_tools(new ComparisonTools),
      m_lacks(new MessageBar),
      m_table(new ComparisonTable),
      m_side(new ComparisonSide(registries, jobs)),
      m_menu(new ComparisonMenu(comparisons, jobs, *this, [this] { return saved(); }))
{
    m_chooseFile = [](QWidget *over) {
        return QFileDialog::getSaveFileName(over, ComparePage::tr("Export the comparison"),
                                            QStringLiteral("comparison.pdf"),
                                            ComparePage::tr("Reports and data (*.pdf *.html *.md *.csv)"));
    };
    buildHeader();
    m_empty->addWay(QStringLiteral("registry"), tr("Choose in the registry"),
                    tr("Select several rows of the table with Ctrl or Shift, then Ctrl+D"), tr("Open the registry"),
                    [this] { Q_EMIT registryRequested(); });
    m_empty->addWay(QStringLiteral("plus"), tr("Name a version"), tr("Find it by typing its model and version"),
                    tr("Add…"), [this] { askToAdd(); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_tools->setOnlyDifferences(true);
    m_table->model().setShown(ComparisonTableModel::Shown::Differences);
    connectParts();
    showVersions();
}

void ComparePage::buildHeader()
{
    m_add->setIconName(QStringLiteral("plus"));
    m_saved->setIconName(QStringLiteral("pin"));
    m_header->addControl(m_chips, 1);
    m_header->addAction(m_shape);
    m_header->addAction(m_add);
    m_header->addAction(m_saved);
    m_export->setIconName(QStringLiteral("file"));
    m_header->addAction(m_export);
    m_header->setLoadingLine(m_line);
}

QWidget *ComparePage::buildContent()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    auto *lacks = new QVBoxLayout;
    lacks->setContentsMargins(12, 0, 12, 8);
    lacks->addWidget(m_lacks);
    column->addLayout(lacks);
    column->addWidget(m_table, 1);
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(left);
    m_panes->addWidget(m_side);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({tableWidth, sideWidth});
    return m_panes;
}

void ComparePage::connectParts()
{
    connect(m_shape, &SegmentedControl::currentChanged, this, &ComparePage::load);
    connect(m_add, &QPushButton::clicked, this, &ComparePage::askToAdd);
    connect(m_export, &QPushButton::clicked, this, &ComparePage::exportReport);
    connect(m_saved, &QPushButton::clicked, this,
            [this] { m_menu->open(m_saved->mapToGlobal(QPoint(0, m_saved->height()))); });
    connect(m_menu, &ComparisonMenu::openRequested, this, &ComparePage::open);
    connect(m_menu, &ComparisonMenu::windowRequested, this, &ComparePage::openWindow);
    connect(m_menu, &ComparisonMenu::failed, m_message, &MessageBar::showError);
    connect(m_chips, &VersionChips::baselineChosen, this, &ComparePage::setBaseline);
    connect(m_chips, &VersionChips::removeChosen, this, &ComparePage::removeVersion);
    connect(m_table, &ComparisonTable::baselineChosen, this, &ComparePage::setBaseline);
    connect(m_table, &ComparisonTable::removeChosen, this, &ComparePage::removeVersion);
    connect(m_table, &ComparisonTable::directionChosen, this, [this](const QString &metric, Direction better) {
        m_jobs.run<void>(
            {}, this,
            [&service = m_comparisons, metric, better](Progress &) { return service.setDirection(metric, better); },
            [this](const Status &set) { set.ok() ? load() : m_message->showError(set.error()); });
    });
    connect(m_tools, &ComparisonTools::sectionChosen, this,
            [this](std::optional<ComparisonTableModel::Section> section) { m_table->model().setSection(section); });
    connect(m_tools, &ComparisonTools::onlyDifferencesChanged, this, [this](bool only) {
        m_table->model().setShown(only ? ComparisonTableModel::Shown::Differences
                                       : ComparisonTableModel::Shown::Everything);
    });
    connect(m_tools, &ComparisonTools::bestOfChanged, this, &ComparePage::showBestOf);
    connect(m_tools, &ComparisonTools::differenceRequested, this, [this](int step) {
        m_table->goToDifference(step);
        m_table->focusTable();
    });
    connect(&m_registries, &RegistryService::recoloured, this, [this](const QStringList &ids) {
        const QStringList &shown = m_request.versions;
        if (std::any_of(ids.begin(), ids.end(), [&shown](const QString &id) { return shown.contains(id); }))
            recolour();
    });
    connect(&m_registries, &RegistryService::registriesChanged, this, [this] {
        if (!m_request.versions.isEmpty())
            load();
    });
}

QString ComparePage::name()
{
    return tr("Compare");
}

QString ComparePage::icon()
{
    return QStringLiteral("compare");
}

QString ComparePage::help() const
{
    return tr("Versions side by side. The baseline is what the others are measured against: press another version "
              "above "
              "the table to measure against that one. A filled green triangle marks the best value of a row, a hollow "
              "one the worst; the arrow behind a metric says whether more of it is better, and its menu changes "
              "that.\n\nAlt+Down and Alt+Up go to the next and the previous difference. The menu key opens what can be "
              "done with a row. F5 reads the versions again.")
           + QStringLiteral("\n\n") + PlotView::help();
}

void ComparePage::activate()
{
    m_menu->read();
    if (m_request.versions.isEmpty())
        m_empty->setFocus();
    else if (m_stack->currentIndex() == Columns)
        m_table->focusTable();
}

void ComparePage::refresh()
{
    m_menu->read();
    load();
}

void ComparePage::compare(const QStringList &versionIds)
{
    m_request = {versionIds, {}};
    m_takesFocus = true;
    load();
}

void ComparePage::open(const SavedComparison &comparison)
{
    m_request = {comparison.versions, comparison.baseline};
    m_tools->setOnlyDifferences(comparison.onlyDifferences);
    m_table->model().setShown(comparison.onlyDifferences ? ComparisonTableModel::Shown::Differences
                                                         : ComparisonTableModel::Shown::Everything);
    m_tools->setCurves({comparison.bestOf}); // until the versions are read
    m_tools->setBestOf(comparison.bestOf);
    load();
}

void ComparePage::load()
{
    if (m_request.versions.isEmpty()) {
        m_loading.cancel();
        m_line->stop();
        m_loaded = {};
        showVersions();
        return;
    }
    m_recolouring.cancel();
    m_line->start();
    const auto work = [&service = m_comparisons, &registries = m_registries, request = m_request, shape = shape()](
                          Progress &progress) { return read(service, registries, request, shape, progress); };
    m_loading.run<Loaded>(work, [this](const Result<Loaded> &loaded) { showLoaded(loaded); });
}

void ComparePage::recolour()
{
    if (m_loading.isRunning()) // which asks for the colours of now
        return;
    QStringList ids = m_request.versions;
    if (m_loaded.figures) { // without those that are gone by now
        ids.clear();
        for (const VersionSummary &version : m_loaded.figures->versions)
            ids.append(version.id);
    }
    m_recolouring.run<QList<int>>(
        [&registries = m_registries, ids](Progress &) { return registries.colours().looksNow(ids); },
        [this](const Result<QList<int>> &looks) {
            QList<int> &shown = m_loaded.figures ? m_loaded.figures->looks : m_loaded.looks;
            if (!looks || *looks == shown || looks->size() != shown.size())
                return;
            shown = *looks;
            m_loaded.figures ? m_many->setLooks(shown) : showVersions();
        });
}

ComparePage::Shape ComparePage::shape() const
{
    return m_request.versions.size() > mostColumns || m_shape->current() == 1 ? Shape::Lines : Shape::Columns;
}

Result<ComparePage::Loaded> ComparePage::read(ComparisonService &service, RegistryService &registries,
                                              const ComparisonRequest &request, Shape shape, Progress &progress)
{
    if (shape == Shape::Lines) {
        auto figures = versionFigures(registries, request.versions, progress);
        const auto directions = service.directions();
        if (!figures || !directions)
            return figures ? directions.error() : figures.error();
        Loaded loaded;
        loaded.compared.directions = *directions;
        loaded.figures = std::move(figures).value();
        return loaded;
    }
    auto compared = service.compare(request, progress);
    if (!compared)
        return compared.error();
    const auto looks = registries.colours().looks(request.versions);
    if (!looks)
        return looks.error();
    return Loaded{std::move(compared).value(), *looks, std::nullopt};
}

void ComparePage::showLoaded(const Result<Loaded> &loaded)
{
    m_line->stop();
    if (!loaded.ok()) {
        m_message->showError(loaded.error());
        m_message->addAction(tr("Try again"), [this] { load(); });
        return;
    }
    m_message->clear();
    m_loaded = *loaded;
    m_loaded.figures ? showMany() : showVersions();
}

bool ComparePage::takesFocus()
{
    const bool isWanted = std::exchange(m_takesFocus, false);
    const bool hasIt = m_stack->currentWidget()->isAncestorOf(window()->focusWidget());
    return isVisible() && (isWanted || hasIt) && !window()->findChild<Scrim *>();
}

bool ComparePage::goBack()
{
    if (m_stack->currentIndex() != Many || m_many->parallel()->brushTexts().isEmpty())
        return false;
    m_many->parallel()->clearBrushes();
    return true;
}

void ComparePage::showVersions()
{
    const Comparison &comparison = m_loaded.compared.comparison;
    const bool nothing = comparison.versions.isEmpty();
    const bool wantsFocus = takesFocus();
    m_stack->setCurrentIndex(nothing ? Nothing : Columns);
    m_chips->setVisible(!nothing);
    m_add->setVisible(!nothing);
    m_shape->setVisible(comparison.versions.size() > 2);
    m_export->setVisible(!nothing);
    m_chips->setVersions(comparison, m_loaded.looks);
    const bool oneModel =
        !nothing && std::all_of(comparison.versions.begin(), comparison.versions.end(), [&](const auto &version) {
            return version.model == comparison.versions.first().model;
        });
    m_header->setDetail(oneModel ? comparison.versions.first().model : QString());
    if (nothing)
        return;
    const QStringList names = namesOf(comparison);
    m_table->model().setComparison(comparison, m_loaded.looks);
    m_tools->setSections(m_table->model());
    m_tools->setCurves(curvesWithBest(m_loaded.compared));
    showBestOf(m_tools->bestOf());
    m_side->setVersions(m_loaded.compared, names, m_loaded.looks);
    const QString lacks = comparedGaps(comparison);
    // Rich text alone is broken into lines; the names may hold anything.
    m_lacks->setToolTip(
        QStringLiteral("<qt>%1</qt>").arg(comparedGaps(comparison, comparison.versions.size()).toHtmlEscaped()));
    lacks.isEmpty() ? m_lacks->clear() : m_lacks->showMessage(MessageBar::Kind::Info, lacks);
    if (wantsFocus)
        m_table->focusTable();
}

void ComparePage::showMany()
{
    if (!m_many) {
        m_many = new ManyVersions;
        connect(m_many, &ManyVersions::versionChosen, this, &ComparePage::versionChosen);
        connect(m_many, &ManyVersions::versionOpened, this, &Page::versionRequested);
        connect(m_many, &ManyVersions::exportFailed, m_message, &MessageBar::showError);
        m_stack->addWidget(m_many);
    }
    m_chips->hide();
    m_shape->setVisible(m_request.versions.size() <= mostColumns);
    m_export->show();
    m_add->show();
    m_header->setDetail(tr("%n versions", nullptr, static_cast<int>(m_loaded.figures->versions.size())));
    QHash<QString, bool> lower;
    for (auto said = m_loaded.compared.directions.begin(); said != m_loaded.compared.directions.end(); ++said)
        lower.insert(said.key(), *said == Direction::LowerIsBetter);
    m_many->setFigures(*m_loaded.figures, lower);
    const bool wantsFocus = takesFocus();
    m_stack->setCurrentIndex(Many);
    if (wantsFocus)
        m_many->table()->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showBestOf(const QString &metric)
{
    m_table->model().setAtBest(
        metric, metric.isEmpty() ? QList<ComparedMetric>()
                                 : valuesAtBest(m_loaded.compared.versions, metric, m_loaded.compared.directions));
}

void ComparePage::setBaseline(int version)
{
    m_request.baseline = m_request.versions.value(version);
    load();
}

void ComparePage::removeVersion(int version)
{
    const QString id = m_request.versions.value(version);
    m_request.versions.removeAll(id);
    if (m_request.baseline == id)
        m_request.baseline.clear();
    load();
}

void ComparePage::askToAdd()
{
    auto *dialog = new AddVersionDialog(m_registries, m_jobs, m_request.versions);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_request.versions.append(dialog->versionId());
        load();
    });
    dialog->openOver(this);
}

SavedComparison ComparePage::saved() const
{
    return {{}, m_request.versions, m_request.baseline, m_tools->onlyDifferences(), m_tools->bestOf(), 0};
}

void ComparePage::openWindow()
{
    auto *own = new ComparePage(m_comparisons, m_registries, m_jobs, window());
    own->setWindowFlag(Qt::Window);
    own->setAttribute(Qt::WA_DeleteOnClose);
    own->setWindowTitle(tr("Compare"));
    own->resize(size());
    connect(own, &Page::versionRequested, this, &Page::versionRequested);
    connect(own, &ComparePage::versionChosen, this, &ComparePage::versionChosen);
    connect(own, &ComparePage::registryRequested, this, &ComparePage::registryRequested);
    own->open(saved());
    own->show();
}

void ComparePage::exportReport()
{
    const QString path = m_chooseFile(this);
    if (path.isEmpty())
        return;
    const auto format = reportFormatOf(path);
    if (!format && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        m_message->showError(
            makeError(ErrorCode::InvalidArgument,
                      QT_TRANSLATE_NOOP("Core", "“%1” has no known ending. Use .pdf, .html, .md or .csv."), {path}));
        return;
    }
    const ComparisonReportOptions options{m_tools->onlyDifferences(), m_tools->bestOf(), SystemClock().nowMs()};
    const auto work = [&service = m_comparisons, &registries = m_registries, request = m_request, path, format, options,
                       loaded = m_loaded](Progress &progress) -> Status {
        // Of many versions the page has read the figures only.
        const auto whole =
            loaded.figures ? read(service, registries, request, Shape::Columns, progress) : Result<Loaded>(loaded);
        if (!whole)
            return whole.error();
        if (!format)
            return writeChosenFile(path, comparisonAsCsv(whole->compared.comparison, options.onlyDifferences));
        const auto report = reportOf(registries, *whole, options, progress);
        const auto bytes = report ? encoded(*report, *format, progress) : report.error();
        return bytes ? writeChosenFile(path, *bytes) : Status(bytes.error());
    };
    m_jobs.run<void>(tr("Exporting to %1").arg(QFileInfo(path).fileName()), this, work,
                     [this, path](const Status &done) {
                         if (!done.ok()) {
                             if (done.error().code != ErrorCode::Cancelled)
                                 m_message->showError(done.error());
                             return;
                         }
                         m_message->showMessage(MessageBar::Kind::Good, tr("The comparison is in %1.").arg(path));
                         m_message->addAction(tr("Close"), [this] { m_message->clear(); });
                     });
}

Result<Report> ComparePage::reportOf(RegistryService &registries, const Loaded &loaded,
                                     const ComparisonReportOptions &options, Progress &progress)
{
    const QStringList names = namesOf(loaded.compared.comparison);
    const auto significance = significanceTables(registries, loaded.compared, progress);
    if (!significance)
        return significance.error();
    return withFindings(comparisonReport(loaded.compared, options), loaded.compared.versions, names, loaded.looks,
                        loaded.compared.comparison.baseline, *significance);
}

void ComparePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::current().base);
    painter.fillRect(0, 0, width(), headerHeight, Tokens::current().window);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_panes->setOrientation(width() >= widthForPanes ? Qt::Horizontal : Qt::Vertical);
}

} // namespace slipway
