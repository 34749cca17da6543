#pragma once

#include <QList>
#include <QString>

#include <array>
#include <map>
#include <mutex>
#include <string>
#include <tuple>

namespace slipway {

/// The server's counters in Prometheus' text format 0.0.4. Counters begin at zero with the process.
/// Thread-safe.
class ServerMetrics
{
public:
    /// One finished predict request; `version` is empty when none answered.
    void countPrediction(const QString &model, const QString &version, int httpStatus, double seconds);
    /// One deploy, rollback or A/B order; `outcome` is "ok" or an error's code name.
    void countOrder(const QString &model, const std::string &order, const QString &outcome);

    struct ServedVersion {
        QString model;
        QString version;
        QString sha256;
        double share = 1; ///< of the users
    };
    /// All series; the text ends with a newline. `served` are the versions that serve at this moment.
    std::string text(const QList<ServedVersion> &served) const;

private:
    /// Upper bounds in seconds; the last bucket is +Inf.
    static constexpr std::array<double, 12> bounds{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005,
                                                   0.01,   0.025,   0.05,   0.1,   0.5,    1};
    struct Histogram {
        std::array<quint64, bounds.size() + 1> counts{};
        double sum = 0;
    };
    using Labels = std::tuple<std::string, std::string, std::string>;

    mutable std::mutex m_mutex;
    std::map<Labels, quint64> m_predictions;                            ///< model, version, outcome
    std::map<Labels, quint64> m_orders;                                 ///< model, order, outcome
    std::map<std::pair<std::string, std::string>, Histogram> m_latency; ///< model, version
};

} // namespace slipway
