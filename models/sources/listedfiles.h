#pragma once

#include "models/formats/versionlist.h"
#include "models/sources/registrysource.h"

namespace slipway {

/// A reading of model files that one file of the registry, the list, speaks about: each model file is a candidate, and
/// the list says which version it is. An entry without such a file is a version of remainder(); a file without an entry
/// is unregistered, or, in a registry that has no list, a version named by its file. Links to model files are aliases.
class ListedFilesReading : public RegistryReading
{
public:
    using ReadList = VersionList (*)(const QString &file, const QByteArray &bytes);
    ListedFilesReading(RegistryFolder folder, QString listFile, ReadList readList);

    /// Looks for model files in the registry's folder, and when there is a list also in the folders below. Unreadable,
    /// Cancelled.
    Status find(Progress &progress);

    QByteArray context(const Candidate &candidate, const KnownVersion &known) final;
    SourceVersion read(const Candidate &candidate) const final;
    void join(const Candidate &candidate, SourceVersion &version) final;
    QList<Candidate> remainder() final;
    bool isRemainder(const QString &key) const final;
    QList<Problem> problems() override;

protected:
    /// Adds a fact of the registry as a whole, which each of its versions repeats.
    void addFactOfAll(const Parameter &fact) { m_factsOfAll.append(fact); }

private:
    /// What a model file is: an entry of the list, or by its name.
    struct Meaning {
        qsizetype entry = -1;
        QString model;
        QString version;
    };

    Status findIn(const QString &folder, int depth, Progress &progress);
    void addFile(const QString &path, const RegistryFolder::Entry &entry);
    /// Reads the list and gives its entries their files, once.
    void load();
    void nameUnlisted();
    Meaning meaningOf(const QString &key) const;
    /// The file that an entry's path means: itself, or, when the registry was moved, its end; empty = leads out.
    QString fileOf(const QString &path) const;
    QByteArray contextOf(const Meaning &meaning) const;
    void readListedFile(const ListedVersion &listed, ModelVersion &version) const;
    void finish(SourceVersion &version, const Meaning &meaning) const;

    QString m_listFile;
    ReadList m_readList;
    bool m_hasList = false;
    bool m_isLoaded = false;
    VersionList m_list;
    QHash<QString, Meaning> m_meanings;    ///< by candidate
    QMap<QString, qsizetype> m_fileless;   ///< entries of remainder() by key
    QHash<QString, QStringList> m_aliases; ///< by the file they point to
    QList<Parameter> m_factsOfAll;
};

} // namespace slipway
