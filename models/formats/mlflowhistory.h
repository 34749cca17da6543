#pragma once

#include "models/domain/modelversion.h"

#include <QByteArray>

#include <functional>
#include <limits>
#include <string_view>

namespace slipway {

/// Collects the points of one metric, 24 bytes each and never twice, at most maxPoints (what comes later only counts
/// for last()).
/// They may come in any order; those of one step are taken to come in the order of time.
class MlflowHistory
{
public:
    static constexpr size_t maxPoints = 10'000'000;

    void add(qint64 step, qint64 timestampMs, double value);
    bool isEmpty() const { return m_size == 0; }
    /// Whether points were left out.
    bool isCut() const { return m_isCut; }
    /// As MLflow says: the one of the highest step, of these the latest, of these the largest. NaN is below all.
    double last() const { return m_last; }
    /// In the order of steps. A metric that was logged several times and always without a step (all are 0) gets the
    /// steps 0, 1, 2 … in the order of time.
    MetricSeries take(const QString &name);

private:
    struct Point {
        double step = 0;
        double value = 0;
        double time = 0; ///< seconds since 1970
    };
    static constexpr size_t chunkPoints = 1 << 21; ///< so large that glibc gives it back at once

    std::vector<std::vector<Point>> m_chunks;
    size_t m_size = 0;
    bool m_isSorted = true;
    bool m_isCut = false;
    qint64 m_lastStep = std::numeric_limits<qint64>::min();
    qint64 m_lastTimestamp = std::numeric_limits<qint64>::min();
    double m_last = std::numeric_limits<double>::quiet_NaN();
};

/// One line of a metric's file: `TIMESTAMP_MS VALUE`, in all newer files `… STEP`, for a metric of a dataset
/// `… STEP DATASET DIGEST`. The file of a logged model has the run's id behind the step. (file_store.py of MLflow reads
/// the step only from lines of exactly three fields; here it counts always.)
struct MlflowMetricLine {
    qint64 timestampMs = 0;
    double value = 0; ///< may be NaN or infinite
    qint64 step = 0;
    std::string_view dataset; ///< parts of the line
    std::string_view digest;
};

enum class MlflowMetricFile { OfRun, OfLoggedModel };

/// Reads the lines of one metric's file, which comes piece by piece.
class MlflowMetricReader
{
public:
    using Take = std::function<void(const MlflowMetricLine &)>;
    MlflowMetricReader(MlflowMetricFile kind, Take take) : m_kind(kind), m_take(std::move(take)) {}

    /// False when the file can be no file of metrics: a line without an end.
    bool add(const QByteArray &piece);
    /// Problems when there were lines that could not be read, and when the file ends within one: MLflow ends each with
    /// a line's end, and a number that is cut off is still one.
    void finish(const QString &file, QList<Problem> &problems);

private:
    void line(std::string_view text);

    MlflowMetricFile m_kind;
    Take m_take;
    QByteArray m_begun; ///< a line that goes on in the next piece
    qint64 m_lines = 0;
    qint64 m_unread = 0;
    qint64 m_firstUnread = 0; ///< line, from 1
};

} // namespace slipway
