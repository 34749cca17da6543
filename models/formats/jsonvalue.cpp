#include "models/formats/jsonvalue.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace slipway {

namespace {

QString numberText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("\"NaN\"");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("\"Infinity\"") : QStringLiteral("\"-Infinity\"");
    QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    if (!text.contains(QLatin1Char('.')) && !text.contains(QLatin1Char('e')))
        text += QStringLiteral(".0");
    return text;
}

/// Cheap, and different for names that are counted up.
size_t digestOf(const QString &key)
{
    const auto size = static_cast<size_t>(key.size());
    if (size == 0)
        return 0;
    const auto unit = [&key](size_t i) { return static_cast<size_t>(key[static_cast<qsizetype>(i)].unicode()); };
    return unit(size - 1) + unit(size - (size > 1 ? 2 : 1)) * 11 + unit(0) * 37 + unit(size / 2) * 53 + size * 71;
}

} // namespace

QString jsonQuoted(const QString &text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '"':
            quoted += QStringLiteral("\\\"");
            break;
        case '\\':
            quoted += QStringLiteral("\\\\");
            break;
        case '\n':
            quoted += QStringLiteral("\\n");
            break;
        case '\r':
            quoted += QStringLiteral("\\r");
            break;
        case '\t':
            quoted += QStringLiteral("\\t");
            break;
        default:
            if (c.unicode() < 0x20 || c.unicode() == 0x7f)
                quoted += QStringLiteral("\\u%1").arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                quoted += c;
        }
    }
    return quoted + QLatin1Char('"');
}

std::optional<double> JsonValue::number() const
{
    if (const auto *integer = std::get_if<qint64>(&m_value))
        return static_cast<double>(*integer);
    if (const auto *real = std::get_if<double>(&m_value))
        return *real;
    if (const auto *big = std::get_if<BigInteger>(&m_value))
        return big->nearest;
    return std::nullopt;
}

std::optional<qint64> JsonValue::integer() const
{
    if (const auto *integer = std::get_if<qint64>(&m_value))
        return *integer;
    const auto *real = std::get_if<double>(&m_value);
    if (real && std::trunc(*real) == *real && std::fabs(*real) < 9.2e18)
        return static_cast<qint64>(*real);
    return std::nullopt;
}

std::optional<bool> JsonValue::boolean() const
{
    const auto *value = std::get_if<bool>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

QString JsonValue::string() const
{
    const auto *value = std::get_if<QString>(&m_value);
    return value ? *value : QString();
}

const JsonValue::Items &JsonValue::items() const
{
    static const Items none;
    if (const auto *numbers = std::get_if<Numbers>(&m_value)) {
        Items values;
        values.reserve(numbers->values.size());
        for (size_t i = 0; i < numbers->values.size(); ++i) {
            const auto kind = numbers->kinds.empty() ? Numbers::Kind::Real : numbers->kinds[i];
            if (kind == Numbers::Kind::Null)
                values.emplace_back();
            else if (kind == Numbers::Kind::Integer)
                values.emplace_back(static_cast<qint64>(numbers->values[i]));
            else
                values.emplace_back(numbers->values[i]);
        }
        m_value = std::move(values);
    }
    const auto *value = std::get_if<Items>(&m_value);
    return value ? *value : none;
}

JsonValue::Reals JsonValue::takeReals()
{
    auto *numbers = std::get_if<Numbers>(&m_value);
    Reals taken = numbers ? std::move(numbers->values) : Reals();
    m_value = std::monostate();
    return taken;
}

JsonValue::Members JsonValue::takeMembers()
{
    auto *members = std::get_if<Members>(&m_value);
    Members taken = members ? std::move(*members) : Members();
    m_value = std::monostate();
    return taken;
}

const JsonValue::Members &JsonValue::members() const
{
    static const Members none;
    const auto *value = std::get_if<Members>(&m_value);
    return value ? *value : none;
}

const JsonValue *JsonValue::find(QLatin1String key) const
{
    for (const JsonMember &member : members()) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

QString JsonValue::textOf(QLatin1String key) const
{
    const JsonValue *value = find(key);
    if (!value)
        return {};
    return value->number() ? value->toJson() : value->string();
}

QString JsonValue::toJson() const
{
    QString text;
    write(text);
    return text;
}

void JsonValue::write(QString &text) const
{
    if (isNull()) {
        text += QStringLiteral("null");
    } else if (const auto truth = boolean()) {
        text += *truth ? QStringLiteral("true") : QStringLiteral("false");
    } else if (const auto *whole = std::get_if<qint64>(&m_value)) {
        text += QString::number(*whole);
    } else if (const auto *real = std::get_if<double>(&m_value)) {
        text += numberText(*real);
    } else if (const auto *big = std::get_if<BigInteger>(&m_value)) {
        text += big->digits;
    } else if (isString()) {
        text += jsonQuoted(string());
    } else if (isArray()) {
        text += QLatin1Char('[');
        for (const JsonValue &item : items()) {
            if (&item != &items().front())
                text += QLatin1Char(',');
            item.write(text);
        }
        text += QLatin1Char(']');
    } else {
        text += QLatin1Char('{');
        for (const JsonMember &member : members()) {
            if (&member != &members().front())
                text += QLatin1Char(',');
            text += jsonQuoted(member.key) + QLatin1Char(':');
            member.value.write(text);
        }
        text += QLatin1Char('}');
    }
}

JsonMember *JsonObjectBuilder::present(const QString &key)
{
    constexpr size_t few = 24;
    if (m_members.size() <= few) {
        const auto at = std::find_if(m_members.begin(), m_members.end(), [&](const auto &m) { return m.key == key; });
        return at == m_members.end() ? nullptr : &*at;
    }
    for (size_t i = static_cast<size_t>(m_places.size()); i < m_members.size(); ++i)
        m_places.insert(m_members[i].key, i);
    const auto at = m_places.constFind(key);
    return at == m_places.constEnd() ? nullptr : &m_members[*at];
}

bool JsonObjectBuilder::add(QString key, JsonValue value)
{
    const size_t digest = digestOf(key) % m_seen.size();
    if (JsonMember *member = m_seen.test(digest) ? present(key) : nullptr) {
        member->value = std::move(value);
        return false;
    }
    m_seen.set(digest);
    m_members.push_back({std::move(key), std::move(value)});
    return true;
}

bool JsonListBuilder::addNumber(const JsonValue &value)
{
    using Kind = JsonValue::Numbers::Kind;
    constexpr double exact = 9007199254740992.0; // 2^53: below it a double holds each integer
    const auto number = value.number();
    const bool isInteger = value.isInteger();
    if (!m_items.empty() || (!number && !value.isNull()) || value.isBigInteger()
        || (isInteger && std::fabs(*number) >= exact))
        return false;
    const Kind kind = !number ? Kind::Null : isInteger ? Kind::Integer : Kind::Real;
    if (kind != Kind::Real || !m_numbers.kinds.empty()) {
        m_numbers.kinds.resize(m_numbers.values.size(), Kind::Real);
        m_numbers.kinds.push_back(kind);
    }
    if (m_numbers.values.empty())
        m_numbers.values.reserve(m_expected);
    m_numbers.values.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
    return true;
}

void JsonListBuilder::add(JsonValue value)
{
    if (addNumber(value))
        return;
    if (!m_numbers.values.empty())
        m_items = JsonValue(std::exchange(m_numbers, {})).items();
    m_items.push_back(std::move(value));
}

JsonValue JsonListBuilder::take()
{
    return m_numbers.values.empty() ? JsonValue(std::move(m_items)) : JsonValue(std::move(m_numbers));
}

} // namespace slipway
