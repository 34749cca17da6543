#pragma once

#include "models/items/importancerankmodel.h"

#include <QPointer>
#include <QWidget>

namespace slipway {

/// The ranks of features over two or more versions, a line for each feature: risen ones blue with ▲, fallen ones orange
/// with ▼, the others grey; new and vanished ones begin and end with an open point and a word. Names and shares stand
/// at both ends, of what is among the first only in between a name at its best place. As high as its ranks. Features of
/// equal importance have the same rank and lie one below the other; what no version uses has not moved. The up and down
/// keys go from feature to feature, which then speaks.
class BumpChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BumpChart(QWidget *parent = nullptr);

    /// Read now and whenever it is reset; not owned.
    void setModel(const ImportanceRankModel *model);
    /// Features that are among the first in any version; 0 = all, but no more than can be told apart.
    void setTop(int places);
    /// Rows of the model that are drawn.
    const QList<int> &shownRows() const { return m_shown; }
    /// Features that are left out because they rank lower.
    int leftOut() const;
    QString summary() const;
    QString currentFeature() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

Q_SIGNALS:
    void featureChosen(const QString &feature);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Course { Same, Risen, Fallen, New, Vanished };
    enum class Side { Left, Right };

    void read();
    Course courseOf(const ImportanceRankModel::Row &row) const;
    static QColor colourOf(Course course);
    QPointF at(int version, int lane) const;
    qreal labelWidth() const;
    QString sentence(const ImportanceRankModel::Row &row) const;
    void paintLine(QPainter &painter, const ImportanceRankModel::Row &row, bool isCurrent) const;
    bool hasLabel(const ImportanceRankModel::Row &row, Side side) const;
    /// Whether no other version has the feature: then a word says that it is gone or new. Of several versions the open
    /// points say it of the others.
    static bool isOnlyAt(const ImportanceRankModel::Row &row, Side side);
    void paintLabel(QPainter &painter, const ImportanceRankModel::Row &row, Side side) const;
    void paintName(QPainter &painter, const ImportanceRankModel::Row &row) const;
    void paintHeads(QPainter &painter) const;

    QPointer<const ImportanceRankModel> m_model;
    int m_top = 20;
    int m_lanes = 0; ///< one for each place; what ranks lower shares the one below
    bool m_hasLower = false;
    QList<int> m_shown;
    int m_current = -1; ///< index into m_shown
};

} // namespace slipway
