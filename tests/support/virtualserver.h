#pragma once

#include "models/artifacts/hash.h"
#include "models/base/clock.h"
#include "models/base/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <optional>
#include <random>

namespace slipway {

/// A clock that stands still until somebody sleeps.
class VirtualClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_ms; }
    qint64 steadyMs() const override { return m_ms; }
    void sleep(int ms) const override { m_ms += ms; }

private:
    mutable qint64 m_ms = 1764000000000;
};

/// slipwayd's protocol for the model "m" without any socket, with the faults of a network and of a server by chance:
/// slow, 500, reset, close without an answer, garbage, a "done" that is none, an order that takes effect after its
/// answer was given up, and times in which nothing answers. One thread.
class VirtualServer final : public HttpSender
{
public:
    VirtualServer(const VirtualClock &clock, quint64 seed) : m_clock(clock), m_random(seed) {}

    void beginFaults(double rate) { m_faultRate = rate; }
    void endFaults()
    {
        m_faultRate = 0;
        m_silentUntilMs = 0;
    }
    /// From now on this share of the requests to `version` ends with an error.
    void failRequests(const QString &version, double share)
    {
        static_cast<void>(metrics());
        m_failing[version] = share;
    }
    QString current()
    {
        takeLateEffect();
        return m_current;
    }
    QString canary()
    {
        takeLateEffect();
        return m_canary;
    }
    bool isFrozen() const { return !m_freeze.isEmpty(); }
    /// The deployment whose lock lies there; empty: none.
    QString lockOwner() const { return m_lock; }
    bool hasLateEffect() const { return m_late.has_value(); }
    int orders(const QString &path, const QString &version) const { return m_orders.value(path + version); }
    void reset()
    {
        m_current = QStringLiteral("v1");
        m_previous = QStringLiteral("v0");
        m_canary.clear();
        m_late.reset();
        m_orders.clear();
        m_failing.clear();
        m_lock.clear();
        m_freeze = {};
    }
    static QString hashOf(const QString &version) { return slipway::sha256(version.toUtf8()); }

    Result<HttpResponse> send(const HttpRequest &request, Progress &) override
    {
        takeLateEffect();
        const QUrl url(request.url);
        const bool isOrder = request.order;
        if (isOrder)
            ++m_orders[url.path() + versionOf(request)];
        pass(1 + below(20));
        if (m_clock.nowMs() < m_silentUntilMs)
            return unreachable();
        if (chance() >= m_faultRate)
            return answer(url, request, true);
        switch (below(8)) {
        case 0: // slow
            pass(below(request.timeoutMs));
            return answer(url, request, true);
        case 1: // an error, with or without effect
            if (isOrder)
                static_cast<void>(answer(url, request, below(2) == 0));
            return HttpResponse{500, R"({"error":"The disk of the server is full."})", "application/json"};
        case 2: // closed without an answer
            if (isOrder)
                static_cast<void>(answer(url, request, below(2) == 0));
            return unreachable();
        case 3: // no answer in time; the effect at once, later, or never
            pass(request.timeoutMs);
            if (isOrder && below(3) == 0)
                static_cast<void>(answer(url, request, true));
            else if (isOrder && below(2) == 0)
                m_late = Late{m_clock.nowMs() + below(orderAliveMs - request.timeoutMs), request, url};
            return makeError(ErrorCode::Timeout, "%1 did not answer in time.", {request.url});
        case 4: // garbage
            if (isOrder)
                static_cast<void>(answer(url, request, below(2) == 0));
            return HttpResponse{200, "<html>welcome</html>", "text/html"};
        case 5: // a lie
            return isOrder ? HttpResponse{200, R"({"status":"deployed"})", "application/json"}
                           : answer(url, request, true).value();
        case 6: // reset
            return unreachable();
        default: // nothing answers for a while
            m_silentUntilMs = m_clock.nowMs() + below(30000);
            return unreachable();
        }
    }

    static constexpr int orderAliveMs = 90000;

private:
    struct Late {
        qint64 atMs;
        HttpRequest request;
        QUrl url;
    };

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(std::max(n, 1))); }
    double chance() { return static_cast<double>(m_random() % 1000000) / 1e6; }
    void pass(int ms) { m_clock.sleep(ms); }
    static Error unreachable() { return makeError(ErrorCode::Unreachable, "Nothing answers."); }
    static QString versionOf(const HttpRequest &request)
    {
        return QJsonDocument::fromJson(request.body).object()[QStringLiteral("version_id")].toString();
    }

    void takeLateEffect()
    {
        if (!m_late || m_clock.nowMs() < m_late->atMs)
            return;
        const Late late = *m_late;
        m_late.reset();
        static_cast<void>(answer(late.url, late.request, true));
    }

    Result<HttpResponse> answer(const QUrl &url, const HttpRequest &request, bool effect)
    {
        const QString path = url.path();
        if (path == QLatin1String("/health"))
            return json(health());
        if (path == QLatin1String("/metrics"))
            return HttpResponse{200, metrics(), "text/plain"};
        if (path == QLatin1String("/retrain/versions"))
            return json(versions());
        const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
        const QString version = wish[QStringLiteral("version_id")].toString();
        if (path.startsWith(QLatin1String("/api/v1/control")))
            return control(path, wish, effect);
        if (path.startsWith(QLatin1String("/retrain/abtest")))
            return split(path, wish, effect);
        if (wish[QStringLiteral("expect_current")].toString() != m_current)
            return HttpResponse{409, R"({"error":"Something else serves."})", "application/json"};
        if (effect) {
            m_previous = m_current;
            m_current = version;
            m_canary.clear();
        }
        return json(R"({"status":"deployed"})");
    }

    Result<HttpResponse> split(const QString &path, const QJsonObject &wish, bool effect)
    {
        if (path.endsWith(QLatin1String("stop"))) {
            if (effect)
                m_canary.clear();
            return json(R"({"status":"ab_stopped"})");
        }
        if (effect) {
            m_canary = wish[QStringLiteral("version_id")].toString();
            m_share = wish[QStringLiteral("fraction")].toDouble();
        }
        return json(R"({"status":"ab_started"})");
    }

    Result<HttpResponse> control(const QString &path, const QJsonObject &wish, bool effect)
    {
        const QString owner = wish[QStringLiteral("owner")].toString();
        const bool isHeld = !m_lock.isEmpty() && m_lock != owner;
        if (path.endsWith(QLatin1String("/lock")) && isHeld)
            return HttpResponse{409, R"({"error":"Another one holds the lock."})", "application/json"};
        if (effect && path.endsWith(QLatin1String("/lock")))
            m_lock = owner;
        else if (effect && path.endsWith(QLatin1String("/unlock")) && !isHeld)
            m_lock.clear();
        else if (effect && path.endsWith(QLatin1String("/freeze")))
            m_freeze = wish;
        else if (effect && path.endsWith(QLatin1String("/unfreeze")))
            m_freeze = {};
        QJsonObject notes{
            {QStringLiteral("access"), QJsonObject{{QStringLiteral("roles"), QJsonArray{QStringLiteral("deploy")}}}}};
        if (!m_lock.isEmpty())
            notes[QStringLiteral("lock")] = QJsonObject{{QStringLiteral("owner"), m_lock}};
        if (!m_freeze.isEmpty())
            notes[QStringLiteral("freeze")] = m_freeze;
        return json(QJsonDocument(notes).toJson());
    }

    QByteArray health() const
    {
        const QByteArray test = m_canary.isEmpty() ? QByteArray("null")
                                                   : R"({"version":")" + m_canary.toUtf8() + R"(","fraction":)"
                                                         + QByteArray::number(m_share, 'g', 17) + R"(,"started":1})";
        return R"({"models":[{"slug":"m","model":"M","version":")" + m_current.toUtf8() + R"(","previous":")"
               + m_previous.toUtf8() + R"(","sha256":")" + hashOf(m_current).toUtf8()
               + R"(","state":"serving","since":1,"abtest":)" + test + "}]}";
    }

    static QByteArray versions()
    {
        QByteArray list;
        for (const char *version : {"v1", "v2"}) {
            list += list.isEmpty() ? "\"" : ",\"";
            list += QByteArray(version) + R"(":{"created":"2026-01-01T00:00:00.000Z","sha256":")"
                    + hashOf(QString::fromLatin1(version)).toUtf8() + "\"}";
        }
        return R"({"versions":{"versions":{)" + list + "}}}";
    }

    void count(const QString &version, double requests)
    {
        const double failed = requests * m_failing.value(version);
        m_counts[version] += requests - failed;
        m_errors[version] += failed;
    }

    /// A thousand users a second, shared out as ordered; none of them gets an error but by failRequests().
    QByteArray metrics()
    {
        const double grown = static_cast<double>(m_clock.nowMs() - m_countedAtMs);
        m_countedAtMs = m_clock.nowMs();
        const double share = m_canary.isEmpty() ? 0 : m_share;
        count(m_current, grown * (1 - share));
        if (!m_canary.isEmpty())
            count(m_canary, grown * share);
        QByteArray text;
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
            text += R"(slipwayd_predictions_total{model="m",version=")" + it.key().toUtf8() + R"(",outcome="ok"} )"
                    + QByteArray::number(it.value(), 'f', 0) + '\n';
            text += R"(slipwayd_predictions_total{model="m",version=")" + it.key().toUtf8() + R"(",outcome="error"} )"
                    + QByteArray::number(m_errors.value(it.key()), 'f', 0) + '\n';
        }
        return text;
    }

    static HttpResponse json(const QByteArray &body) { return {200, body, "application/json"}; }

    const VirtualClock &m_clock;
    std::mt19937_64 m_random;
    double m_faultRate = 0;
    qint64 m_silentUntilMs = 0;
    qint64 m_countedAtMs = 0;
    QString m_current = QStringLiteral("v1");
    QString m_previous = QStringLiteral("v0");
    QString m_canary;
    double m_share = 0;
    QString m_lock;
    QJsonObject m_freeze;
    std::optional<Late> m_late;
    QMap<QString, int> m_orders;
    QMap<QString, double> m_counts;
    QMap<QString, double> m_errors;
    QMap<QString, double> m_failing;
};

} // namespace slipway
