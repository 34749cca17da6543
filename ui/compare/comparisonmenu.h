#pragma once

#include "models/services/comparisonservice.h"
#include "ui/widgets/newest.h"

#include <QObject>

#include <functional>

namespace slipway {

/// The comparisons that are saved by name, and the menu in which a person opens, saves and removes them.
class ComparisonMenu final : public QObject
{
    Q_OBJECT

public:
    /// `current` says what the page shows; menu and dialogs open over `over`. All must outlive it.
    ComparisonMenu(ComparisonService &service, JobRunner &jobs, QWidget &over,
                   std::function<SavedComparison()> current);

    void read();
    const QList<SavedComparison> &saved() const { return m_saved; }
    void open(const QPoint &globalPosition);

Q_SIGNALS:
    void openRequested(const slipway::SavedComparison &comparison);
    void windowRequested();
    /// What is saved has been read.
    void changed();
    void failed(const slipway::Error &error);

private:
    void askToSave();
    void write(std::function<Status()> change);

    ComparisonService &m_service;
    QWidget &m_over;
    std::function<SavedComparison()> m_current;
    Newest m_reading;
    JobRunner &m_jobs;
    QList<SavedComparison> m_saved;
    QString m_chosen;
};

} // namespace slipway
