#pragma once

#include "models/items/confusiontablemodel.h"

#include <QTableView>

namespace slipway {

/// A confusion matrix as a heat map: coloured by the rate of the row, with counts, rates and cell names where there is
/// room. As high as its matrix up to a limit, then it scrolls. Every cell can be reached by keyboard and speaks.
class ConfusionView final : public QTableView
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget *parent = nullptr);

    void setMatrix(const ConfusionMatrix &matrix);
    const ConfusionTableModel &matrixModel() const { return m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 80}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    int cellHeight() const;
    int rowHeadWidth() const;

    ConfusionTableModel m_model;
};

/// The colours of a ConfusionView from 0 % to 100 % of the row.
class RateScale final : public QWidget
{
    Q_OBJECT

public:
    explicit RateScale(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slipway
