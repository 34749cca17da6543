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
    /// One finished predict request; `version` is empty when none was asked. `arm`: "control", "treatment", "shadow";
    /// `outcome`: "ok", "bad_request", "error", "fallback", "unavailable".
    void countPrediction(const QString &model, const QString &version, const char *arm, const char *outcome,
                         double seconds);
    /// One deploy, rollback or other order; `outcome` is "ok" or an error's code name.
    void countOrder(const QString &model, const std::string &order, const QString &outcome);
    /// A request that was refused before it was looked at; `reason`: "unauthorized", "forbidden", "rate_limited".
    void countRefusal(const char *reason);

    struct ServedVersion {
        QString model;
        QString version;
        QString sha256;
        double share = 1; ///< of the users whom it answers
    };
    struct ModelFacts {
        QString model;
        int breakerState = 0; ///< 0 closed, 1 half open, 2 open
        bool isTesting = false;
        bool isDisabled = false;
    };
    /// What is true at this moment.
    struct Present {
        QList<ServedVersion> served;
        QList<ModelFacts> models;
        double uptimeSeconds = 0;
        qint64 droppedLogLines = 0;
    };
    /// All series; the text ends with a newline.
    std::string text(const Present &present) const;

private:
    /// Upper bounds in seconds; the last bucket is +Inf.
    static constexpr std::array<double, 12> bounds{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005,
                                                   0.01,   0.025,   0.05,   0.1,   0.5,    1};
    /// Of one model, version and arm.
    struct Counts {
        std::map<std::string, quint64, std::less<>> outcomes;
        std::array<quint64, bounds.size() + 1> buckets{};
        double seconds = 0;
    };
    using Key = std::tuple<QString, QString, std::string>;            ///< model, version, arm
    using Labels = std::tuple<std::string, std::string, std::string>; ///< model, order, outcome

    void appendPredictions(std::string &text) const;
    void appendLatencies(std::string &text) const;

    mutable std::mutex m_mutex;
    std::map<Key, Counts> m_predictions;
    std::map<Labels, quint64> m_orders;
    std::map<std::string, quint64> m_refusals;
};

} // namespace slipway
