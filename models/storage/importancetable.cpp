#include "models/storage/importancetable.h"

#include "models/storage/columns.h"

namespace slipway {

Status ImportanceTable::add(qint64 version, const QList<FeatureImportance> &importance)
{
    if (importance.isEmpty())
        return {};
    auto insert = m_database.prepare("INSERT INTO importance (version, features, importances) VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    QStringList features;
    std::vector<double> values;
    for (const FeatureImportance &item : importance) {
        features.append(item.feature);
        values.push_back(item.importance);
    }
    return insert->bind(1, version).bind(2, packedTexts(features)).bind(3, packed(values)).run();
}

Result<QList<FeatureImportance>> ImportanceTable::of(qint64 version)
{
    auto select = m_database.prepare("SELECT features, importances FROM importance WHERE version = ?");
    if (!select)
        return select.error();
    const auto row = select->bind(1, version).step();
    if (!row)
        return row.error();
    QList<FeatureImportance> importance;
    if (!*row)
        return importance;
    const QStringList features = unpackedTexts(select->text(0));
    const auto values = unpacked<double>(select->blob(1));
    for (qsizetype i = 0; i < features.size(); ++i)
        importance.append({features[i], values.at(static_cast<size_t>(i))});
    return importance;
}

} // namespace slipway
