#include "models/base/ids.h"
#include "models/serving/httpapi.h"
#include "models/serving/requestbody.h"
#include "models/serving/servingjson.h"

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 maxNoteBytes = 16 * 1024;
constexpr qsizetype longestText = 500;

/// On one line, so that nobody can write more into a list than a line.
QString lineOf(const Json &body, const char *name)
{
    const auto found = body.find(name);
    const bool isText = found != body.end() && found->is_string();
    return isText ? QString::fromStdString(found->get<std::string>()).simplified().left(longestText) : QString();
}

} // namespace

/// What is known of the key that asks: its name, and what it may do.
Json HttpApi::accessJson(const httplib::Request &request) const
{
    const AccessKey *key = keyOf(request);
    const AccessKey everybody{{}, {}, true, true, true};
    const AccessKey &may = m_options.keys.isEmpty() || !key ? everybody : *key;
    Json roles = Json::array();
    for (const auto &[role, name] :
         {std::pair(Role::Read, "read"), std::pair(Role::Predict, "predict"), std::pair(Role::Deploy, "deploy")}) {
        if (may.holds(role))
            roles.push_back(name);
    }
    return {{"key", key ? Json(key->name.toStdString()) : Json()}, {"roles", std::move(roles)}};
}

Json HttpApi::notesJson() const
{
    Json lock;
    Json freeze;
    if (const auto held = m_notes.lock())
        lock = {{"owner", held->owner.toStdString()}, {"who", held->who.toStdString()}, {"since", held->sinceMs}};
    if (const auto frozen = m_notes.freeze()) {
        freeze = {
            {"reason", frozen->reason.toStdString()}, {"who", frozen->who.toStdString()}, {"since", frozen->sinceMs}};
    }
    return {{"lock", std::move(lock)}, {"freeze", std::move(freeze)}};
}

void HttpApi::control(Exchange &exchange)
{
    Json json = notesJson();
    json["access"] = accessJson(exchange.request);
    json["instance"] = m_instance;
    answerJson(exchange.response, 200, json);
}

/// api/v1/control/{lock,unlock,freeze,unfreeze}
void HttpApi::controlOrder(Exchange &exchange)
{
    std::string bytes;
    if (!readBody(exchange.request, exchange.response, exchange.reader, maxNoteBytes, bytes))
        return;
    const Json body = bytes.empty() ? Json::object() : Json::parse(bytes, nullptr, false);
    if (!body.is_object()) {
        return answerError(exchange.response, 400,
                           makeSentence(QT_TRANSLATE_NOOP("Core", "The body is not a JSON object.")));
    }
    const QString name = exchange.path.last();
    const auto since = body.find("since");
    const bool dated = since != body.end() && since->is_number_integer();
    const qint64 sinceMs = dated ? since->get<qint64>() : m_clock.nowMs();
    Status done;
    if (name == QLatin1String("lock"))
        done = m_notes.take({lineOf(body, "owner"), lineOf(body, "who"), sinceMs});
    else if (name == QLatin1String("unlock"))
        done = m_notes.release(lineOf(body, "owner"));
    else if (name == QLatin1String("freeze"))
        done = m_notes.setFreeze(ServerNotes::Freeze{lineOf(body, "reason"), lineOf(body, "who"), sinceMs});
    else
        done = m_notes.setFreeze({});
    if (!done)
        return answerFailure(exchange.response, done.error());
    answerJson(exchange.response, 200, notesJson());
}

} // namespace slipway
