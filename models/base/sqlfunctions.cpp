#include "models/base/sqlfunctions.h"

#include "models/base/boundedpattern.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <sqlite3.h>

namespace slipway {

namespace {

QByteArray bytesOf(sqlite3_value *value)
{
    // The text first: it decides the encoding whose length is asked.
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QByteArray(text, sqlite3_value_bytes(value));
}

QString textOf(sqlite3_value *value)
{
    return QString::fromUtf8(bytesOf(value));
}

void answer(sqlite3_context *context, const QByteArray &text)
{
    sqlite3_result_text64(context, text.constData(), static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
}

/// A pattern is compiled once a statement.
const QRegularExpression &compiledPattern(sqlite3_context *context, sqlite3_value *argument, PatternCase letters,
                                          QRegularExpression &scratch)
{
    if (const auto *kept = static_cast<QRegularExpression *>(sqlite3_get_auxdata(context, 0)))
        return *kept;
    scratch = boundedPattern(textOf(argument), letters);
    sqlite3_set_auxdata(context, 0, new QRegularExpression(scratch),
                        [](void *pattern) { delete static_cast<QRegularExpression *>(pattern); });
    return scratch;
}

template <PatternCase letters>
void matches(sqlite3_context *context, int, sqlite3_value **arguments)
{
    QRegularExpression scratch;
    const QRegularExpression &pattern = compiledPattern(context, arguments[0], letters, scratch);
    const QRegularExpressionMatch match = pattern.match(textOf(arguments[1]));
    if (!match.isValid()) {
        sqlite3_result_error(context, "the regular expression takes too long", -1);
        sqlite3_result_error_code(context, SQLITE_CONSTRAINT_FUNCTION);
        return;
    }
    sqlite3_result_int(context, match.hasMatch() ? 1 : 0);
}

void lowerUnicode(sqlite3_context *context, int, sqlite3_value **arguments)
{
    answer(context, textOf(arguments[0]).toLower().toUtf8());
}

void jsonText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArray json = bytesOf(arguments[0]);
    if (json == "null")
        return;
    if (!json.startsWith('"')) {
        answer(context, json);
    } else if (!json.contains('\\') && json.size() > 1) {
        answer(context, json.mid(1, json.size() - 2));
    } else {
        answer(context, QJsonDocument::fromJson('[' + json + ']').array().at(0).toString().toUtf8());
    }
}

void numberOf(sqlite3_context *context, int, sqlite3_value **arguments)
{
    bool isNumber = false;
    const double number = bytesOf(arguments[0]).toDouble(&isNumber);
    if (isNumber && !std::isnan(number))
        sqlite3_result_double(context, number);
}

void linesJson(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QStringList lines = textOf(arguments[0]).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    answer(context, QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

/// NULL in, NULL out.
template <void (*function)(sqlite3_context *, int, sqlite3_value **)>
void strict(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    for (int i = 0; i < count; ++i) {
        if (sqlite3_value_type(arguments[i]) == SQLITE_NULL)
            return;
    }
    function(context, count, arguments);
}

} // namespace

int addSqlFunctions(sqlite3 *handle)
{
    struct Function {
        const char *name;
        int arguments;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    static constexpr Function functions[] = {{"regexp", 2, strict<matches<PatternCase::Counts>>},
                                             {"regexp_nocase", 2, strict<matches<PatternCase::Ignored>>},
                                             {"lower_unicode", 1, strict<lowerUnicode>},
                                             {"json_text", 1, strict<jsonText>},
                                             {"number_of", 1, strict<numberOf>},
                                             {"lines_json", 1, strict<linesJson>}};
    for (const Function &function : functions) {
        const int code = sqlite3_create_function_v2(handle, function.name, function.arguments,
                                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                                    function.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace slipway
