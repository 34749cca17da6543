#include "ui/experiments/metricroles.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slipway {
namespace {

enum RoleEntry { PrimaryEntry, GuardrailEntry, UnusedEntry };
constexpr double DefaultMarginShare = 0.05;

bool isMilliseconds(const LogOutline::Column &column)
{
    return column.kind == MetricKind::Mean && column.name.endsWith(QLatin1String("_ms"));
}

double controlMean(const LogOutline &outline, const LogOutline::Column &column, const QString &control)
{
    for (int i = 0; i < outline.arms.size() && size_t(i) < column.means.size(); ++i) {
        if (outline.arms[i].name == control)
            return column.means[size_t(i)];
    }
    return std::nan("");
}

} // namespace

MetricRoles::MetricRoles(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 4, 4); // room for the focus rings
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
}

void MetricRoles::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
}

void MetricRoles::setOutline(const LogOutline &outline, const QString &control)
{
    clear();
    const QString heads[] = {tr("Metric"), tr("Role"), tr("Better"), tr("Margin")};
    for (int column = 0; column < 4; ++column)
        m_grid->addWidget(new TextLabel(heads[column], TextRole::SmallStrong, Tone::Secondary), 0, column);
    bool hasPrimary = false;
    for (const LogOutline::Column &column : outline.columns) {
        addRow(column, controlMean(outline, column, control));
        const bool primary = !hasPrimary && column.kind == MetricKind::Proportion;
        hasPrimary = hasPrimary || primary;
        m_rows.last().role->setCurrentIndex(primary                  ? PrimaryEntry
                                            : isMilliseconds(column) ? GuardrailEntry
                                                                     : UnusedEntry);
    }
    showMargins();
    m_defaults = metrics();
    Q_EMIT changed();
}

void MetricRoles::addRow(const LogOutline::Column &column, double mean)
{
    Row row{column, new QComboBox, new QComboBox, new QLineEdit};
    row.role->addItems({tr("Primary"), tr("Guard rail"), tr("Not used")});
    row.role->setAccessibleName(tr("Role of %1").arg(column.name));
    row.direction->addItems({tr("Higher"), tr("Lower")});
    row.direction->setAccessibleName(tr("Better direction of %1").arg(column.name));
    row.direction->setCurrentIndex(isMilliseconds(column) ? 1 : 0);
    row.margin->setAccessibleName(tr("Margin of %1, in its own unit").arg(column.name));
    row.margin->setMaximumWidth(120);
    if (std::isfinite(mean) && mean != 0)
        row.margin->setText(QLocale().toString(std::abs(mean) * DefaultMarginShare, 'g', 4));

    const int line = int(m_rows.size()) + 1;
    m_grid->addWidget(new TextLabel(column.name, TextRole::Code), line, 0);
    m_grid->addWidget(row.role, line, 1);
    m_grid->addWidget(row.direction, line, 2);
    m_grid->addWidget(row.margin, line, 3);
    connect(row.role, &QComboBox::currentIndexChanged, this, [this] {
        showMargins();
        Q_EMIT changed();
    });
    connect(row.direction, &QComboBox::currentIndexChanged, this, &MetricRoles::changed);
    connect(row.margin, &QLineEdit::textChanged, this, &MetricRoles::changed);
    m_rows.append(row);
}

void MetricRoles::showMargins()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.margin->setEnabled(row.role->currentIndex() == GuardrailEntry);
        row.direction->setEnabled(row.role->currentIndex() != UnusedEntry);
    }
}

QList<MetricPlan> MetricRoles::metrics() const
{
    QList<MetricPlan> metrics;
    for (const int entry : {PrimaryEntry, GuardrailEntry}) {
        for (const Row &row : m_rows) {
            if (row.role->currentIndex() != entry)
                continue;
            MetricPlan plan;
            plan.name = row.column.name;
            plan.kind = row.column.kind;
            plan.role = entry == PrimaryEntry ? MetricRole::Primary : MetricRole::Guardrail;
            plan.direction = row.direction->currentIndex() == 0 ? Direction::HigherIsBetter : Direction::LowerIsBetter;
            if (entry == GuardrailEntry)
                plan.margin = QLocale().toDouble(row.margin->text());
            metrics.append(plan);
        }
    }
    return metrics;
}

QString MetricRoles::problem() const
{
    const auto primaries = std::count_if(m_rows.begin(), m_rows.end(),
                                         [](const Row &row) { return row.role->currentIndex() == PrimaryEntry; });
    if (primaries != 1)
        return tr("An experiment needs exactly one primary metric.");
    for (const Row &row : m_rows) {
        bool isNumber = false;
        const double margin = QLocale().toDouble(row.margin->text(), &isNumber);
        if (row.role->currentIndex() == GuardrailEntry && (!isNumber || !(margin > 0)))
            return tr("The margin of %1 must be a number above zero.").arg(row.column.name);
    }
    return {};
}

} // namespace slipway
