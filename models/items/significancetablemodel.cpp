#include "models/items/significancetablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/services/metrictext.h"

namespace slipway {

namespace {

QString optionalText(const std::optional<double> &value)
{
    return value ? signedMetricText(*value) : missingText();
}

QString intervalOf(const SignificanceFinding &finding)
{
    if (!finding.low || !finding.high)
        return missingText();
    return intervalText(signedMetricText(*finding.low), signedMetricText(*finding.high));
}

} // namespace

void SignificanceTableModel::setFindings(const QList<SignificanceFinding> &findings, double confLevel)
{
    beginResetModel();
    m_findings = findings;
    m_confLevel = confLevel;
    endResetModel();
}

QString SignificanceTableModel::assumptions(int row) const
{
    if (row < 0 || row >= m_findings.size())
        return {};
    if (!m_findings[row].hasFigures())
        return m_findings[row].undefined.translated(); // what it would assume says nothing then
    QStringList sentences;
    for (const Sentence &assumption : m_findings[row].assumptions)
        sentences.append(assumption.translated());
    return sentences.join(QLatin1Char(' '));
}

int SignificanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int SignificanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SignificanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignificanceFinding &finding = m_findings[index.row()];
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Method ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole)
        return assumptions(index.row());
    if (role == ToneRole)
        return static_cast<int>(finding.hasFigures() ? CellTone::Normal : CellTone::Secondary);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Method:
        return significanceName(finding.method).translated();
    case Estimate:
        return optionalText(finding.estimate);
    case Interval:
        return intervalOf(finding);
    default:
        return finding.pValue ? pText(*finding.pValue) : missingText();
    }
}

QVariant SignificanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section == Method ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Estimate:
        return tr("Difference");
    case Interval:
        return tr("%1 interval").arg(percentText(m_confLevel, 0));
    default:
        return tr("p-value");
    }
}

} // namespace slipway
