#pragma once

#include "models/artifacts/booster.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace slipway {

/// A model server on loopback that speaks slipwayd's protocol for one model and misbehaves as a test tells it. Counts
/// how often each call arrived. Thread-safe.
class FakeServer
{
public:
    /// What is answered, after the effect.
    enum class Reply { Proper, Hang, Close, Garbage, Huge, NotJson, WrongJson, Error, Unauthorised, NotThere };
    /// Whether an order has its effect.
    enum class Effect { Real, None };

    FakeServer();
    ~FakeServer();
    FakeServer(const FakeServer &) = delete;
    FakeServer &operator=(const FakeServer &) = delete;

    QString url() const;
    /// Stops listening and closes every connection without an answer, as a process that is killed does.
    void die();

    /// `call` begins like "POST /retrain/deploy". From the `after`th arrival on (0 = the first).
    void misbehave(const QByteArray &call, Reply reply, Effect effect = Effect::Real, int after = 0);
    void behave(const QByteArray &call);
    /// Called on the server's thread when such a call has arrived, before its effect.
    void onCall(const QByteArray &call, std::function<void()> hook);
    /// What the key of every question may do, as the server tells it.
    void giveRoles(const QByteArrayList &roles);
    /// Another machine's note, as the JSON of GET /api/v1/control has it.
    void noteLock(const QByteArray &owner);
    void noteFreeze(const QByteArray &reason);
    bool isFrozen() const;
    QByteArray lockOwner() const;
    /// Adds this to every prediction.
    void shiftPredictions(double by) { m_shift = by; }
    /// Tells this hash instead of the artifact's in /health.
    void lieAboutHash(const QString &sha256);

    /// Puts a version there, as if uploaded; it serves when `serves`.
    void add(const QString &slug, const QString &model, const QString &version, const QByteArray &bytes, bool serves);
    /// Another deployer's switch.
    void switchTo(const QString &version);

    QString current() const;
    QStringList files(const QString &version) const;
    int count(const QByteArray &call) const;
    /// While a call that arrived has not been dealt with.
    bool busy() const { return m_busy > 0; }
    /// The headers of the last such call, as they came.
    QByteArray lastHeaders(const QByteArray &call) const;

private:
    struct Misbehaviour {
        Reply reply = Reply::Proper;
        Effect effect = Effect::Real;
        int after = 0;
    };
    struct Answer {
        int status = 200;
        QByteArray body;
    };

    void accept();
    void serve(int socket);
    bool readRequest(int socket, QByteArray &head, QByteArray &body) const;
    void reply(int socket, Reply reply, const Answer &answer);
    Answer handle(const QByteArray &call, const QByteArray &head, const QByteArray &body, Effect effect);
    Answer control(const QByteArray &call, const QByteArray &body, Effect effect);
    Answer health() const;
    Answer versions() const;
    Answer order(const QByteArray &body, Effect effect);
    Answer upload(const QByteArray &path, const QByteArray &head, const QByteArray &body, Effect effect);
    Answer predict(const QByteArray &body) const;

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopped{false};
    std::atomic<int> m_busy{0};
    std::atomic<double> m_shift{0};
    std::thread m_acceptor;
    mutable std::mutex m_mutex;
    std::vector<std::thread> m_threads;
    QString m_slug;
    QString m_model;
    QString m_current;
    QString m_previous;
    QString m_lie;
    std::map<QString, std::map<QString, QByteArray>> m_versions; ///< version -> file -> bytes
    std::map<QByteArray, Misbehaviour> m_misbehaviours;
    std::map<QByteArray, std::function<void()>> m_hooks;
    QByteArrayList m_roles{"read", "predict", "deploy"};
    QByteArray m_lock;
    QByteArray m_freeze;
    std::map<QByteArray, int> m_counts;
    std::map<QByteArray, QByteArray> m_heads;
};

} // namespace slipway
