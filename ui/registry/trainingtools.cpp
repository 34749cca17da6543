#include "ui/registry/trainingtools.h"

#include "models/domain/numbertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSlider>

namespace slipway {

namespace {

constexpr int toolsHeight = 50;
constexpr int smoothingHeight = 34;
constexpr int narrowTools = 460;  // below it smoothing has a row of its own
constexpr int mostSmoothing = 99; // hundredths: a weight of 1 would never move

QString axisName(HistoryX kind)
{
    switch (kind) {
    case HistoryX::Epoch:
        return TrainingTools::tr("Epoch");
    case HistoryX::RelativeTime:
        return TrainingTools::tr("Time since the start");
    case HistoryX::WallTime:
        return TrainingTools::tr("Time of day");
    case HistoryX::Step:
        break;
    }
    return TrainingTools::tr("Step");
}

QString smoothingName(SmoothingKind kind)
{
    switch (kind) {
    case SmoothingKind::Gaussian:
        return TrainingTools::tr("Gaussian");
    case SmoothingKind::RunningMean:
        return TrainingTools::tr("Running mean");
    case SmoothingKind::ExponentialAverage:
        break;
    }
    return TrainingTools::tr("Exponential moving average, debiased");
}

/// "0.60 EMA", "±9 mean": the strength in the terms of its kind, so that numbers of two tools can be compared.
QString strengthText(const Smoothing &smoothing)
{
    const QString reach = QStringLiteral("±%1").arg(smoothingReach(smoothing.strength));
    switch (smoothing.kind) {
    case SmoothingKind::Gaussian:
        return TrainingTools::tr("%1 Gaussian", "short").arg(reach);
    case SmoothingKind::RunningMean:
        return TrainingTools::tr("%1 mean", "short").arg(reach);
    case SmoothingKind::ExponentialAverage:
        break;
    }
    return TrainingTools::tr("%1 EMA", "short").arg(fixedText(smoothing.strength, 2));
}

} // namespace

TrainingTools::TrainingTools(QWidget *parent)
    : QWidget(parent),
      m_scale(new SegmentedControl(tr("Upright axis"), {tr("Linear"), tr("Log")})),
      m_label(new TextLabel(tr("Smoothing"), TextRole::Body, Tone::Secondary)),
      m_slider(new QSlider(Qt::Horizontal)),
      m_value(new TextLabel({})),
      m_menu(new QMenu(this)),
      m_table(Button::iconOnly(QStringLiteral("columns"), tr("Show the values as a table"))),
      m_export(new QMenu(this))
{
    m_slider->setRange(0, mostSmoothing);
    m_slider->setAccessibleName(tr("Smoothing"));
    m_table->setCheckable(true);
    connect(m_scale, &SegmentedControl::currentChanged, this, [this](int index) {
        change([index](TrainingSettings &now) { now.yScale = index == 1 ? AxisScale::Log : AxisScale::Linear; });
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int hundredths) {
        change([hundredths](TrainingSettings &now) { now.smoothing.strength = hundredths / 100.0; });
    });
    connect(m_table, &QPushButton::toggled, this, &TrainingTools::tableWanted);
    buildMenu();
    layOut();
    arrange();
    showSettings();
}

void TrainingTools::layOut()
{
    auto *settings = Button::iconOnly(QStringLiteral("settings"), tr("Chart settings"));
    auto *download = Button::iconOnly(QStringLiteral("download"), tr("Export a chart"));
    connect(settings, &QPushButton::clicked, this,
            [this, settings] { m_menu->popup(settings->mapToGlobal(QPoint(0, settings->height()))); });
    connect(download, &QPushButton::clicked, this, [this, download] {
        m_export->clear();
        Q_EMIT exportMenuOpening(m_export);
        m_export->popup(download->mapToGlobal(QPoint(0, download->height())));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 11); // its own: the labels below take all they get
    row->setSpacing(10);
    row->addWidget(m_scale);
    row->addSpacing(6);
    m_wide = new QHBoxLayout;
    m_wide->setSpacing(10);
    row->addLayout(m_wide);
    row->addStretch(1);
    row->addWidget(settings);
    row->addWidget(m_table);
    row->addWidget(download);
    column->addLayout(row, 1);
    m_narrow = new QHBoxLayout;
    m_narrow->setSpacing(10);
    column->addLayout(m_narrow);
    column->addWidget(new Divider(Qt::Horizontal));
    m_slider->setFixedWidth(110);
}

void TrainingTools::buildMenu()
{
    m_axisMenu = m_menu->addMenu(tr("X axis"));
    m_axes = new QActionGroup(this);
    connect(m_axes, &QActionGroup::triggered, this, [this](const QAction *action) {
        change([action](TrainingSettings &now) { now.x = static_cast<HistoryX>(action->data().toInt()); });
    });
    QMenu *smoothing = m_menu->addMenu(tr("Smoothing"));
    m_kinds = new QActionGroup(this);
    for (const SmoothingKind kind :
         {SmoothingKind::ExponentialAverage, SmoothingKind::Gaussian, SmoothingKind::RunningMean}) {
        QAction *action = smoothing->addAction(smoothingName(kind));
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        m_kinds->addAction(action);
    }
    connect(m_kinds, &QActionGroup::triggered, this, [this](const QAction *action) {
        change([action](TrainingSettings &now) {
            now.smoothing.kind = static_cast<SmoothingKind>(action->data().toInt());
        });
    });
    m_logX = m_menu->addAction(tr("Log x axis"));
    m_logX->setCheckable(true);
    connect(m_logX, &QAction::triggered, this, [this](bool checked) {
        change([checked](TrainingSettings &now) { now.xScale = checked ? AxisScale::Log : AxisScale::Linear; });
    });
    m_cut = m_menu->addAction(tr("Cut outliers off"));
    m_cut->setCheckable(true);
    connect(m_cut, &QAction::triggered, this, [this](bool checked) {
        change([checked](TrainingSettings &now) { now.outliers = checked ? Outliers::Cut : Outliers::Shown; });
    });
    m_menu->addSeparator();
    m_menu->addAction(tr("Chart of an expression…"), this, &TrainingTools::expressionWanted);
    m_seeds = m_menu->addAction(tr("Mean over other seeds"));
    m_seeds->setCheckable(true);
    connect(m_seeds, &QAction::toggled, this, &TrainingTools::seedsWanted);
}

void TrainingTools::change(const std::function<void(TrainingSettings &)> &change)
{
    change(m_settings);
    showSettings();
    Q_EMIT settingsChanged();
}

void TrainingTools::setSettings(const TrainingSettings &settings)
{
    m_settings = settings;
    showSettings();
}

void TrainingTools::showSettings()
{
    const QSignalBlocker quiet(m_slider);
    m_scale->setCurrent(m_settings.yScale == AxisScale::Log ? 1 : 0);
    m_slider->setValue(qRound(m_settings.smoothing.strength * 100));
    m_slider->setToolTip(tr("%1; the curve as it is stays behind it").arg(smoothingName(m_settings.smoothing.kind)));
    m_value->setText(strengthText(m_settings.smoothing));
    m_logX->setChecked(m_settings.xScale == AxisScale::Log);
    m_cut->setChecked(m_settings.outliers == Outliers::Cut);
    for (QAction *action : m_kinds->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_settings.smoothing.kind));
}

void TrainingTools::setAxes(const QList<HistoryX> &kinds, HistoryX shown)
{
    qDeleteAll(m_axes->actions());
    for (const HistoryX kind : kinds) {
        QAction *action = m_axisMenu->addAction(axisName(kind));
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        action->setChecked(kind == shown);
        m_axes->addAction(action);
    }
    m_axisMenu->menuAction()->setVisible(kinds.size() > 1);
}

void TrainingTools::setTableShown(bool shown)
{
    m_table->setChecked(shown);
}

void TrainingTools::setSeedsShown(bool shown)
{
    m_seeds->setChecked(shown);
}

void TrainingTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TrainingTools::arrange()
{
    QHBoxLayout *wanted = width() < narrowTools ? m_narrow : m_wide;
    if (wanted->indexOf(m_slider) >= 0)
        return;
    for (QWidget *part :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_value)})
        wanted->addWidget(part);
    if (wanted == m_narrow)
        m_narrow->setStretchFactor(m_value, 1);
    m_narrow->setContentsMargins(16, 0, 16, wanted == m_narrow ? 10 : 0);
    setFixedHeight(toolsHeight + (wanted == m_narrow ? smoothingHeight : 0));
}

} // namespace slipway
