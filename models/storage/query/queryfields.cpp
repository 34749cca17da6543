#include "models/storage/query/queryfields.h"

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

using Attribute = QueryField::Attribute;

struct NamedAttribute {
    const char *name;
    Attribute attribute;
};

constexpr NamedAttribute ownNames[] = {{"id", Attribute::Id},
                                       {"registry", Attribute::Registry},
                                       {"model", Attribute::Model},
                                       {"version", Attribute::Version},
                                       {"semver", Attribute::Semver},
                                       {"stage", Attribute::Stage},
                                       {"alias", Attribute::Alias},
                                       {"status", Attribute::StatusWord},
                                       {"type", Attribute::Type},
                                       {"kind", Attribute::ItemKind},
                                       {"created", Attribute::Created},
                                       {"updated", Attribute::Updated},
                                       {"author", Attribute::Author},
                                       {"description", Attribute::Description},
                                       {"size", Attribute::Size},
                                       {"problems", Attribute::Problems},
                                       {"integrity", Attribute::IntegrityWord},
                                       {"run_id", Attribute::RunId},
                                       {"source_path", Attribute::SourcePath}};

/// MLflow's own names (search_utils.py), and the keys of `--json`.
constexpr NamedAttribute otherNames[] = {{"name", Attribute::Model},
                                         {"version_number", Attribute::VersionNumber},
                                         {"current_stage", Attribute::Stage},
                                         {"aliases", Attribute::Alias},
                                         {"model_type", Attribute::Type},
                                         {"created_at", Attribute::Created},
                                         {"start_time", Attribute::Created},
                                         {"creation_time", Attribute::Created},
                                         {"creation_timestamp", Attribute::Created},
                                         {"updated_at", Attribute::Updated},
                                         {"last_update_time", Attribute::Updated},
                                         {"last_updated_timestamp", Attribute::Updated},
                                         {"user_id", Attribute::Author},
                                         {"size_bytes", Attribute::Size},
                                         {"end_time", Attribute::Updated},
                                         {"artifact_uri", Attribute::Foreign},
                                         {"source_run_id", Attribute::RunId},
                                         {"model_id", Attribute::Foreign},
                                         {"experiment_id", Attribute::Foreign}};

/// How many letters must be inserted, removed or exchanged.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QueryValueKind valueKindOf(const QueryField &field)
{
    if (field.kind == QueryField::Kind::Metric)
        return QueryValueKind::Number;
    if (field.kind != QueryField::Kind::Attribute)
        return QueryValueKind::Open;
    switch (field.attribute) {
    case Attribute::Version:
    case Attribute::Semver:
        return QueryValueKind::Version;
    case Attribute::Created:
    case Attribute::Updated:
        return QueryValueKind::Time;
    case Attribute::Size:
        return QueryValueKind::Bytes;
    case Attribute::Problems:
        return QueryValueKind::Number;
    case Attribute::VersionNumber:
        return QueryValueKind::QuotedNumber;
    default:
        return QueryValueKind::Text;
    }
}

bool ignoresCase(const QueryField &field)
{
    return field.kind == QueryField::Kind::Attribute
           && (field.attribute == Attribute::Stage || field.attribute == Attribute::StatusWord
               || field.attribute == Attribute::Type || field.attribute == Attribute::ItemKind
               || field.attribute == Attribute::IntegrityWord || field.attribute == Attribute::Registry);
}

bool hasWholeValue(const QueryField &field)
{
    return ignoresCase(field) || (field.kind == QueryField::Kind::Attribute && field.attribute == Attribute::Alias);
}

QStringList queryAttributeNames()
{
    QStringList names;
    for (const NamedAttribute &known : ownNames)
        names.append(QLatin1String(known.name));
    return names;
}

std::optional<QueryField> queryAttribute(const QString &name)
{
    const QString plain = name.toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
    const auto isPlain = [&](const NamedAttribute &known) { return plain == QLatin1String(known.name); };
    for (const auto *known = std::begin(ownNames); known != std::end(ownNames); ++known) {
        if (isPlain(*known))
            return QueryField{QueryField::Kind::Attribute, known->attribute, {}, {}};
    }
    for (const auto *known = std::begin(otherNames); known != std::end(otherNames); ++known) {
        if (isPlain(*known))
            return QueryField{QueryField::Kind::Attribute, known->attribute, {}, {}};
    }
    if (plain == QLatin1String("run_name"))
        return QueryField{QueryField::Kind::Tag, {}, QStringLiteral("mlflow.runName"), {}};
    return std::nullopt;
}

QString nearestQueryAttribute(const QString &name)
{
    return nearestName(name, queryAttributeNames());
}

QString nearestName(const QString &name, const QStringList &names)
{
    constexpr qsizetype longest = 100;
    QString nearest;
    qsizetype least = name.size() < 5 ? 2 : 3; // a distance of one letter, of two in longer words
    for (const QString &known : names) {
        if (std::abs(known.size() - name.size()) >= least || known.size() > longest)
            continue;
        const qsizetype away = distance(name.toLower(), known.toLower());
        if (away < least) {
            nearest = known;
            least = away;
        }
    }
    return nearest;
}

std::optional<QueryPrefix> queryPrefix(const QString &word)
{
    static const std::pair<const char *, QueryPrefix> prefixes[] = {{"metrics", QueryPrefix::Metric},
                                                                    {"metric", QueryPrefix::Metric},
                                                                    {"params", QueryPrefix::Parameter},
                                                                    {"param", QueryPrefix::Parameter},
                                                                    {"parameters", QueryPrefix::Parameter},
                                                                    {"parameter", QueryPrefix::Parameter},
                                                                    {"tags", QueryPrefix::Tag},
                                                                    {"tag", QueryPrefix::Tag},
                                                                    {"attributes", QueryPrefix::Attribute},
                                                                    {"attribute", QueryPrefix::Attribute},
                                                                    {"attr", QueryPrefix::Attribute},
                                                                    {"run", QueryPrefix::Attribute},
                                                                    {"datasets", QueryPrefix::Dataset},
                                                                    {"dataset", QueryPrefix::Dataset},
                                                                    {"mlflow", QueryPrefix::MlflowTag}};
    for (const auto &[name, prefix] : prefixes) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return prefix;
    }
    return std::nullopt;
}

QueryField queryMetric(const QString &written, const QString &quoted)
{
    const qsizetype dot = written.indexOf(QLatin1Char('.'));
    for (const Split split : {Split::Summary, Split::Training, Split::Validation, Split::Test}) {
        const QString rest = written.mid(dot + 1) + quoted;
        if (dot > 0 && written.left(dot) == splitName(split) && !rest.isEmpty())
            return {QueryField::Kind::Metric, {}, rest, split};
    }
    return {QueryField::Kind::Metric, {}, written + quoted, {}};
}

} // namespace slipway
