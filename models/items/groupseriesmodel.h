#pragma once

#include "models/domain/traininghistory.h"

#include <QAbstractTableModel>

#include <memory>

namespace slipway {

/// One metric of several versions (runs of one training with other seeds) as a table: a row for every step that occurs,
/// the step first, then for each group and split the mean, the ends of its band and how many versions have a value
/// there. From all points of all versions. Read only.
class GroupSeriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Band {
        StandardDeviation,
        StandardError,
        Interval95, ///< of the mean, by Student's t
    };
    struct Curve {
        QString group; ///< empty where there is one only
        Split split = Split::Validation;
        int versions = 0;          ///< with a finite value anywhere
        std::vector<double> means; ///< NaN where not all of them have one: a mean of fewer would jump there
        std::vector<double> lows;  ///< likewise, and NaN for fewer than two versions
        std::vector<double> highs;
        std::vector<int> counts; ///< how many have a value at the step
    };
    struct Figures {
        QString metric;
        int versions = 0; ///< that have the metric
        std::vector<double> steps;
        QList<Curve> curves; ///< of each group training, validation, test
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Runs of one training.
    struct Group {
        QString name; ///< empty = there is no other one
        QList<CurveFamily> families;
    };
    /// `families` are those of one metric, one for each version; one without curves counts for nothing. Takes a while
    /// for many points: call it in the background.
    static Figures figuresOf(const QList<Group> &groups, Band band);

    void setFigures(Figures figures);
    const Figures &figures() const { return *m_figures; }
    std::shared_ptr<const Figures> sharedFigures() const { return m_figures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Figures> m_figures = std::make_shared<const Figures>();
};

} // namespace slipway
