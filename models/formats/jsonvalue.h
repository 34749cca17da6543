#pragma once

#include <QHash>
#include <QString>

#include <bitset>
#include <optional>
#include <variant>
#include <vector>

namespace slipway {

struct JsonMember;

/// A JSON value as read from a file: never changed after reading, members in the order of the file. Numbers
/// that a JSON text cannot hold but Python writes (NaN, Infinity) are doubles; integers beyond 2^63 keep
/// their digits. It belongs to one thread.
class JsonValue
{
public:
    using Items = std::vector<JsonValue>;
    using Members = std::vector<JsonMember>;
    using Reals = std::vector<double>;
    /// A list of nothing but numbers and nulls, held in a quarter of the room: histories are, and may hold millions.
    struct Numbers {
        enum class Kind : quint8 { Real, Integer, Null };
        Reals values;            ///< NaN for a null
        std::vector<Kind> kinds; ///< of each; empty when all are reals
    };
    /// An integer that fits no qint64: its digits and the nearest double.
    struct BigInteger {
        QString digits;
        double nearest = 0;
    };

    JsonValue() = default; ///< null
    explicit JsonValue(bool value);
    explicit JsonValue(qint64 value);
    explicit JsonValue(double value);
    explicit JsonValue(BigInteger value);
    explicit JsonValue(QString value);
    explicit JsonValue(Items items);
    explicit JsonValue(Reals reals);
    explicit JsonValue(Numbers numbers);
    explicit JsonValue(Members members);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isInteger() const { return std::holds_alternative<qint64>(m_value); } ///< written as one, and fits
    bool isBigInteger() const { return std::holds_alternative<BigInteger>(m_value); }
    bool isString() const { return std::holds_alternative<QString>(m_value); }
    bool isArray() const { return std::holds_alternative<Items>(m_value) || reals(); }
    bool isObject() const { return std::holds_alternative<Members>(m_value); }

    /// Any number as a double; nullopt for everything else (a boolean too).
    std::optional<double> number() const;
    /// A number without fraction that fits; nullopt for everything else.
    std::optional<qint64> integer() const;
    std::optional<bool> boolean() const;
    /// The text of a string; empty for everything else.
    QString string() const;
    /// Empty for everything that is no array. A list of numbers is one of values from then on.
    const Items &items() const;
    /// Null for everything that was not made of numbers alone, or was asked for its items.
    const Reals *reals() const
    {
        const auto *numbers = std::get_if<Numbers>(&m_value);
        return numbers ? &numbers->values : nullptr;
    }
    /// The same list, handed over without a copy: this value is null from then on.
    Reals takeReals();
    /// Empty for everything that is no object.
    const Members &members() const;
    /// Likewise.
    Members takeMembers();
    /// The member of an object; null when there is none.
    const JsonValue *find(QLatin1String key) const;
    /// The text of a member, or the digits of a number; empty when there is none.
    QString textOf(QLatin1String key) const;

    /// Compact JSON text. NaN and infinities become the strings "NaN", "Infinity", "-Infinity"; a double
    /// keeps a fraction or exponent ("1.0"), so that its type can be told.
    QString toJson() const;

private:
    void write(QString &text) const;

    mutable std::variant<std::monostate, bool, qint64, double, BigInteger, QString, Items, Members, Numbers> m_value;
};

struct JsonMember {
    QString key;
    JsonValue value;
};

// Here, where a member is complete.
inline JsonValue::JsonValue(bool value) : m_value(value) {}
inline JsonValue::JsonValue(qint64 value) : m_value(value) {}
inline JsonValue::JsonValue(double value) : m_value(value) {}
inline JsonValue::JsonValue(BigInteger value) : m_value(std::move(value)) {}
inline JsonValue::JsonValue(QString value) : m_value(std::move(value)) {}
inline JsonValue::JsonValue(Items items) : m_value(std::move(items)) {}
inline JsonValue::JsonValue(Reals reals) : m_value(Numbers{std::move(reals), {}}) {}
inline JsonValue::JsonValue(Numbers numbers) : m_value(std::move(numbers)) {}
inline JsonValue::JsonValue(Members members) : m_value(std::move(members)) {}

/// Collects the members of one object; of two with one key the later value stays, as Python reads it.
class JsonObjectBuilder
{
public:
    /// False when the key was there already.
    bool add(QString key, JsonValue value);
    JsonValue take() { return JsonValue(std::move(m_members)); }

private:
    JsonMember *present(const QString &key);

    JsonValue::Members m_members;
    std::bitset<256> m_seen;         ///< by a digest of the keys: a new one was not there
    QHash<QString, size_t> m_places; ///< in m_members by key, once there are too many to look through
};

/// Collects the items of one list: numbers and nulls compactly for as long as there is nothing else.
class JsonListBuilder
{
public:
    size_t size() const { return m_items.size() + m_numbers.values.size(); }
    /// Takes room for so many numbers with the first of them, so that they need not move as they come.
    void expect(size_t count) { m_expected = count; }
    void add(JsonValue value);
    JsonValue take();

private:
    bool addNumber(const JsonValue &value);

    JsonValue::Items m_items;
    JsonValue::Numbers m_numbers; ///< while there are no items
    size_t m_expected = 0;
};

/// A string as JSON text with its quotes.
QString jsonQuoted(const QString &text);

} // namespace slipway
