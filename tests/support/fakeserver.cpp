#include "tests/support/fakeserver.h"

#include "models/artifacts/hash.h"

#include <QList>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway {

namespace {

using nlohmann::json;

/// The entry whose key `call` begins with.
template <class Map>
auto matching(Map &map, const QByteArray &call)
{
    auto it = map.begin();
    while (it != map.end() && !call.startsWith(it->first))
        ++it;
    return it;
}

QByteArray dump(const json &value)
{
    return QByteArray::fromStdString(value.dump());
}

void sendAll(int socket, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n =
            ::send(socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += n;
    }
}

} // namespace

FakeServer::FakeServer()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    ::listen(m_listener, 64);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FakeServer::~FakeServer()
{
    die();
}

void FakeServer::die()
{
    m_stopped = true;
    if (m_acceptor.joinable())
        m_acceptor.join();
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        threads.swap(m_threads);
    }
    for (std::thread &thread : threads)
        thread.join();
}

QString FakeServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

void FakeServer::misbehave(const QByteArray &call, Reply reply, Effect effect, int after)
{
    const std::lock_guard lock(m_mutex);
    m_misbehaviours[call] = {reply, effect, after + m_counts[call]};
}

void FakeServer::behave(const QByteArray &call)
{
    const std::lock_guard lock(m_mutex);
    m_misbehaviours.erase(call);
}

void FakeServer::onCall(const QByteArray &call, std::function<void()> hook)
{
    const std::lock_guard lock(m_mutex);
    m_hooks[call] = std::move(hook);
}

void FakeServer::lieAboutHash(const QString &sha256)
{
    const std::lock_guard lock(m_mutex);
    m_lie = sha256;
}

void FakeServer::giveRoles(const QByteArrayList &roles)
{
    const std::lock_guard lock(m_mutex);
    m_roles = roles;
}

void FakeServer::noteLock(const QByteArray &owner)
{
    const std::lock_guard lock(m_mutex);
    m_lock = owner;
}

void FakeServer::noteFreeze(const QByteArray &reason)
{
    const std::lock_guard lock(m_mutex);
    m_freeze = reason;
}

bool FakeServer::isFrozen() const
{
    const std::lock_guard lock(m_mutex);
    return !m_freeze.isEmpty();
}

QByteArray FakeServer::lockOwner() const
{
    const std::lock_guard lock(m_mutex);
    return m_lock;
}

void FakeServer::add(const QString &slug, const QString &model, const QString &version, const QByteArray &bytes,
                     bool serves)
{
    const std::lock_guard lock(m_mutex);
    m_slug = slug;
    m_model = model;
    m_versions[version][QStringLiteral("model.bin")] = bytes;
    if (serves) {
        m_previous = m_current;
        m_current = version;
    }
}

void FakeServer::switchTo(const QString &version)
{
    const std::lock_guard lock(m_mutex);
    m_previous = m_current;
    m_current = version;
}

QString FakeServer::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

QStringList FakeServer::files(const QString &version) const
{
    const std::lock_guard lock(m_mutex);
    QStringList names;
    if (const auto found = m_versions.find(version); found != m_versions.end()) {
        for (const auto &[name, bytes] : found->second)
            names.append(name);
    }
    return names;
}

int FakeServer::count(const QByteArray &call) const
{
    const std::lock_guard lock(m_mutex);
    int sum = 0;
    for (const auto &[name, n] : m_counts)
        sum += name.startsWith(call) ? n : 0;
    return sum;
}

QByteArray FakeServer::lastHeaders(const QByteArray &call) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[name, head] : m_heads) {
        if (name.startsWith(call))
            return head;
    }
    return {};
}

void FakeServer::accept()
{
    while (!m_stopped) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        const std::lock_guard lock(m_mutex);
        ++m_busy;
        m_threads.emplace_back([this, socket] {
            serve(socket);
            --m_busy;
            ::close(socket);
        });
    }
    ::close(m_listener);
}

bool FakeServer::readRequest(int socket, QByteArray &head, QByteArray &body) const
{
    QByteArray bytes;
    qsizetype wanted = -1;
    while (!m_stopped) {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end >= 0 && wanted < 0) {
            head = bytes.left(end);
            const qsizetype at = head.toLower().indexOf("content-length:");
            wanted = end + 4 + (at < 0 ? 0 : head.mid(at + 15).split('\r').first().trimmed().toLongLong());
        }
        if (wanted >= 0 && bytes.size() >= wanted) {
            body = bytes.mid(head.size() + 4);
            return true;
        }
        pollfd waiting{socket, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        char block[65536];
        const ssize_t n = ::recv(socket, block, sizeof block, 0);
        if (n <= 0)
            return false;
        bytes.append(block, n);
    }
    return false;
}

void FakeServer::serve(int socket)
{
    QByteArray head;
    QByteArray body;
    if (!readRequest(socket, head, body))
        return;
    const QList<QByteArray> words = head.split(' ');
    const QByteArray call = words.size() > 1 ? words[0] + ' ' + words[1] : head;
    Misbehaviour now;
    std::function<void()> hook;
    {
        const std::lock_guard lock(m_mutex);
        const int arrived = m_counts[call]++;
        m_heads[call] = head;
        if (const auto it = matching(m_misbehaviours, call); it != m_misbehaviours.end() && arrived >= it->second.after)
            now = it->second;
        if (const auto it = matching(m_hooks, call); it != m_hooks.end())
            hook = it->second;
    }
    if (hook)
        hook();
    const Answer answer = handle(call, head, body, now.effect);
    reply(socket, now.reply, answer);
}

void FakeServer::reply(int socket, Reply how, const Answer &answer)
{
    const auto respond = [socket](int status, const QByteArray &body) {
        sendAll(socket, "HTTP/1.1 " + QByteArray::number(status)
                            + " Whatever\r\nContent-Type: application/json\r\nConnection: "
                              "close\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    switch (how) {
    case Reply::Proper:
        return respond(answer.status, answer.body);
    case Reply::Close:
        return;
    case Reply::Garbage:
        return sendAll(socket, QByteArray("\x00\xff\x17 this is no HTTP\r\n\r\n", 23));
    case Reply::Huge:
        return respond(200, QByteArray(9 * 1024 * 1024, '['));
    case Reply::NotJson:
        return respond(200, "<html>welcome</html>");
    case Reply::WrongJson:
        return respond(200, R"({"models":{"a":1},"versions":[],"predictions":"many"})");
    case Reply::Error:
        return respond(500, R"({"error":"The disk of the server is full."})");
    case Reply::NotThere:
        return respond(404, R"({"error":"This server has no such address."})");
    case Reply::Unauthorised:
        return respond(401, R"({"error":"This server wants its token."})");
    case Reply::Hang:
        break;
    }
    char byte = 0;
    while (!m_stopped) {
        pollfd waiting{socket, POLLIN, 0};
        if (::poll(&waiting, 1, 20) > 0 && ::recv(socket, &byte, 1, 0) <= 0)
            return;
    }
}

FakeServer::Answer FakeServer::handle(const QByteArray &call, const QByteArray &head, const QByteArray &body,
                                      Effect effect)
{
    const std::lock_guard lock(m_mutex);
    if (call == "GET /health")
        return health();
    if (call.startsWith("GET /retrain/versions"))
        return versions();
    if (call == "POST /retrain/deploy" || call == "POST /retrain/rollback")
        return order(body, effect);
    if (call.contains(" /api/v1/control"))
        return control(call, body, effect);
    if (call.startsWith("PUT /api/v1/models/"))
        return upload(call.mid(4), head, body, effect);
    if (call.startsWith("POST /api/v1/predict/"))
        return predict(body);
    return {404, R"({"error":"no such address"})"};
}

FakeServer::Answer FakeServer::control(const QByteArray &call, const QByteArray &body, Effect effect)
{
    const json wish = json::parse(body.begin(), body.end(), nullptr, false);
    const auto text = [&wish](const char *name) {
        return wish.is_object() ? QByteArray::fromStdString(wish.value(name, "")) : QByteArray();
    };
    const bool isHeld = !m_lock.isEmpty() && m_lock != text("owner");
    if (call.endsWith("/lock") && isHeld)
        return {409, R"({"error":"Another one holds the lock."})"};
    if (effect == Effect::Real && call.endsWith("/lock"))
        m_lock = text("owner");
    else if (effect == Effect::Real && call.endsWith("/unlock") && !isHeld)
        m_lock.clear();
    else if (effect == Effect::Real && call.endsWith("/freeze"))
        m_freeze = text("reason");
    else if (effect == Effect::Real && call.endsWith("/unfreeze"))
        m_freeze.clear();
    json roles = json::array();
    for (const QByteArray &role : std::as_const(m_roles))
        roles.push_back(role.toStdString());
    return {200,
            dump({{"lock", m_lock.isEmpty() ? json() : json({{"owner", m_lock.toStdString()}, {"who", "bob@desk"}})},
                  {"freeze",
                   m_freeze.isEmpty()
                       ? json()
                       : json({{"reason", m_freeze.toStdString()}, {"who", "bob@desk"}, {"since", 1764000000000}})},
                  {"access", {{"key", "ci"}, {"roles", roles}}}})};
}

FakeServer::Answer FakeServer::health() const
{
    json models = json::array();
    if (!m_slug.isEmpty()) {
        const auto version = m_versions.find(m_current);
        const bool serves = version != m_versions.end();
        const QString hash = !m_lie.isEmpty() ? m_lie
                             : serves         ? sha256(version->second.at(QStringLiteral("model.bin")))
                                              : QString();
        models.push_back({{"slug", m_slug.toStdString()},
                          {"model", m_model.toStdString()},
                          {"version", serves ? json(m_current.toStdString()) : json()},
                          {"previous", m_previous.isEmpty() ? json() : json(m_previous.toStdString())},
                          {"sha256", serves ? json(hash.toStdString()) : json()},
                          {"state", serves ? "serving" : "empty"},
                          {"since", 1764000000000},
                          {"abtest", nullptr}});
    }
    return {200, dump({{"status", "healthy"}, {"models", models}})};
}

FakeServer::Answer FakeServer::versions() const
{
    json list = json::object();
    for (const auto &[name, files] : m_versions) {
        const auto model = files.find(QStringLiteral("model.bin"));
        const json hash = model == files.end() ? json() : json(sha256(model->second).toStdString());
        list[name.toStdString()] = {{"created", "2026-01-01T00:00:00.000Z"}, {"sha256", hash}};
    }
    return {200, dump({{"status", "ok"}, {"versions", {{"versions", list}}}})};
}

FakeServer::Answer FakeServer::order(const QByteArray &body, Effect effect)
{
    const json wish = json::parse(body.begin(), body.end(), nullptr, false);
    const QString version = QString::fromStdString(wish.value("version_id", ""));
    if (wish.value("expect_current", "") != m_current.toStdString())
        return {409, R"({"error":"Somebody else changed it."})"};
    if (!m_versions.contains(version))
        return {404, R"({"error":"There is no such version."})"};
    if (effect == Effect::Real) {
        m_previous = m_current;
        m_current = version;
    }
    return {200, R"({"status":"deployed"})"};
}

FakeServer::Answer FakeServer::upload(const QByteArray &path, const QByteArray &head, const QByteArray &body,
                                      Effect effect)
{
    const QList<QByteArray> parts = path.split('/');
    const QString version = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(6)));
    const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(8)));
    if (!head.contains("X-Content-SHA256: " + sha256(body).toLatin1()))
        return {422, R"({"error":"The bytes that arrived have another SHA-256."})"};
    if (effect == Effect::Real) {
        m_slug = QString::fromUtf8(parts.value(4));
        const qsizetype at = head.indexOf("X-Model-Name: ");
        m_model = QString::fromUtf8(QByteArray::fromPercentEncoding(head.mid(at + 14).split('\r').first()));
        m_versions[version][name] = body;
    }
    return {201, R"({"status":"stored"})"};
}

FakeServer::Answer FakeServer::predict(const QByteArray &body) const
{
    const json request = json::parse(body.begin(), body.end(), nullptr, false);
    const auto version = m_versions.find(m_current);
    if (version == m_versions.end() || !request.contains("rows"))
        return {400, R"({"error":"That is no request for a prediction."})"};
    const auto booster = Booster::fromBytes(version->second.at(QStringLiteral("model.bin")));
    if (!booster)
        return {500, R"({"error":"The model does not load."})"};
    FloatRows rows;
    rows.columns = booster->featureCount();
    for (const json &row : request["rows"]) {
        for (const json &value : row)
            rows.values.push_back(value.get<float>());
    }
    const auto values = booster->predict(rows);
    json predictions = json::array();
    if (values) {
        for (const float value : *values)
            predictions.push_back(static_cast<double>(value) + m_shift);
    }
    return {200, dump({{"predictions", predictions}, {"model_version", m_current.toStdString()}})};
}

} // namespace slipway
