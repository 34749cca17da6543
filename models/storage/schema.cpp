#include "models/storage/schema.h"

#include <QDir>
#include <QFile>

namespace slipway {

QList<Migration> schemaMigrations(const QString &folder)
{
    const QDir files(QStringLiteral(":/schema/") + folder);
    QList<Migration> migrations;
    for (const QString &name : files.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), file.readAll()});
    }
    return migrations;
}

} // namespace slipway
