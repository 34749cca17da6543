#pragma once

#include "models/items/confusiondifferencemodel.h"
#include "models/items/confusiontablemodel.h"
#include "ui/charts/chartexport.h"

#include <QTableView>

namespace slipway {

/// A confusion matrix as a heat map: coloured by the rate of the row or column, with counts, rates and cell names where
/// there is room; or the difference of two matrices on the diverging scale. As high as its matrix up to a limit, then
/// it scrolls, and only what is seen is painted: two thousand classes are no more work than twenty. Every cell can be
/// reached by keyboard and speaks.
class ConfusionView final : public QTableView
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget *parent = nullptr);

    void setMatrix(const ConfusionMatrix &matrix) { setFigures(ConfusionTableModel::figuresOf(matrix)); }
    void setFigures(std::shared_ptr<const ConfusionTableModel::Figures> figures);
    void setReading(ConfusionReading reading);
    void setDifference(std::shared_ptr<const ConfusionDifferenceModel::Figures> figures);
    bool showsDifference() const { return model() == &m_difference; }
    const ConfusionTableModel &matrixModel() const { return m_model; }
    const ConfusionDifferenceModel &differenceModel() const { return m_difference; }
    /// Whether it is too large to be seen whole: a list of its cells is read before it then.
    bool isOverlong() const { return classes() > mostSeen; }
    /// Makes the cell the current one and scrolls to it.
    void goTo(int row, int column);
    /// The whole matrix, of very many classes what is seen.
    ChartPicture picture(const QString &title) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 80}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int mostSeen = 16;

    void showModel(QAbstractItemModel &model);
    void layOut();
    int cellHeight() const;
    int rowHeadWidth() const;
    int classes() const { return model()->rowCount(); }

    ConfusionTableModel m_model;
    ConfusionDifferenceModel m_difference;
    bool m_isRoomy = false; ///< wide enough to be high though it is overlong
    int m_neededHead = 0;   ///< px for the names of the rows
};

/// The colours of a ConfusionView, from 0 % to 100 % of the row or column, or from worse to better.
class RateScale final : public QWidget
{
    Q_OBJECT

public:
    explicit RateScale(QWidget *parent = nullptr);

    enum class Meaning { OfRow, OfColumn, Difference };
    /// `largest` is the magnitude at both ends of a difference, a share of 1.
    void setMeaning(Meaning meaning, double largest = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::OfRow;
    double m_largest = 0;
};

} // namespace slipway
