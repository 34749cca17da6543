#include "models/items/confusiontablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

namespace slipway {

namespace {

constexpr int fewClasses = 4; // with more, a header has room for the class alone

} // namespace

std::shared_ptr<const ConfusionTableModel::Figures> ConfusionTableModel::figuresOf(const ConfusionMatrix &matrix)
{
    auto figures = std::make_shared<Figures>();
    figures->matrix = labelledMatrix(matrix);
    figures->totals = confusionTotals(figures->matrix);
    return figures;
}

void ConfusionTableModel::setFigures(std::shared_ptr<const Figures> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

void ConfusionTableModel::setReading(ConfusionReading reading)
{
    m_reading = reading;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QStringList ConfusionTableModel::problems() const
{
    QStringList problems;
    if (matrix().labels.isEmpty())
        return {tr("The matrix has no classes.")};
    const int missing = static_cast<int>(totals().missing);
    if (missing > 0) {
        problems << tr("The rows do not add up to a square of %1 classes: %n cells are missing and shown as “–”.",
                       nullptr, missing)
                        .arg(countText(matrix().labels.size()));
    }
    if (totals().surplus > 0) {
        problems << tr("%n counts behind the last cell of the matrix belong to no class and are left out.", nullptr,
                       static_cast<int>(totals().surplus));
    }
    if (totals().negative > 0) {
        problems << tr("%n cells state less than nothing; they are shown as “–” and not counted.", nullptr,
                       static_cast<int>(totals().negative));
    }
    if (totals().all == 0)
        problems << tr("The matrix counts nothing.");
    return problems;
}

QString ConfusionTableModel::summary() const
{
    const QString size = tr("%n classes, n = %1", nullptr, rowCount()).arg(countText(totals().all));
    if (totals().all == 0)
        return size;
    return tr("%1, %2 on the diagonal")
        .arg(size, percentText(static_cast<double>(totals().right) / static_cast<double>(totals().all)));
}

std::optional<double> ConfusionTableModel::rate(int row, int column) const
{
    const auto cell = confusionCell(matrix(), row, column);
    const bool ofColumn = m_reading == ConfusionReading::RateOfColumn;
    const qint64 whole = ofColumn ? totals().columns[static_cast<std::size_t>(column)] : rowTotal(row);
    return cell && whole > 0 ? std::optional(static_cast<double>(*cell) / static_cast<double>(whole)) : std::nullopt;
}

QString ConfusionTableModel::text(int row, int column) const
{
    const auto cell = confusionCell(matrix(), row, column);
    if (!cell)
        return missingText();
    if (m_reading == ConfusionReading::Count)
        return countText(*cell);
    const auto share = rate(row, column);
    return share ? percentText(*share) : missingText();
}

QString ConfusionTableModel::cellName(int row, int column) const
{
    if (matrix().labels.size() != 2)
        return {};
    if (row == 0)
        return column == 0 ? tr("true negative") : tr("false positive");
    return column == 0 ? tr("false negative") : tr("true positive");
}

int ConfusionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(matrix().labels.size());
}

int ConfusionTableModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString ConfusionTableModel::sentence(int row, int column) const
{
    const auto count = confusionCell(matrix(), row, column);
    const QString cell =
        tr("actual %1, predicted %2: %3").arg(label(row), label(column), count ? countText(*count) : missingText());
    const auto share = rate(row, column);
    if (!share)
        return cell;
    return m_reading == ConfusionReading::RateOfColumn ? tr("%1, %2 of the column").arg(cell, percentText(*share))
                                                       : tr("%1, %2 of the row").arg(cell, percentText(*share));
}

QVariant ConfusionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto count = confusionCell(matrix(), index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case Qt::ToolTipRole: // a class name is data, whatever Qt would take it for
        return QStringLiteral("<qt>%1</qt>").arg(sentence(index.row(), index.column()).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case CountRole:
    case SortRole:
        return count ? QVariant(*count) : QVariant();
    case RateRole: {
        const auto share = rate(index.row(), index.column());
        return share ? QVariant(*share) : QVariant();
    }
    case CellNameRole:
        return cellName(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ConfusionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const bool few = rowCount() <= fewClasses;
    if (orientation == Qt::Horizontal)
        return few ? tr("predicted %1").arg(label(section)) : label(section);
    const QString rows = countText(rowTotal(section));
    return few ? tr("actual\n%1\nn = %2").arg(label(section), rows) : label(section) + QLatin1Char('\n') + rows;
}

} // namespace slipway
