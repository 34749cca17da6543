#pragma once

#include "ui/widgets/pageheader.h"

class QPoint;

namespace slipway {

class Button;
class FilterLine;
class SegmentedControl;

/// What stands above the table of versions: the filter, and the buttons for what the page can do. A button that opens a
/// menu hands in where.
class RegistryHeader final : public PageHeader
{
    Q_OBJECT

public:
    explicit RegistryHeader(const QString &title);

    FilterLine &filter() const { return *m_filter; }
    /// Without a registry there is nothing to search.
    enum class Holding { Nothing, Registries };
    void setHolding(Holding holding);
    /// Where in the filter it is not understood; `place` -1: nowhere that can be shown.
    void setMistake(qsizetype place);
    void clearMistake();
    /// The button for the list of registries, where there is no room for the list; `chosen` empty = all of them.
    void setChoice(const QString &chosen);
    void setChoiceVisible(bool visible);
    /// What stands below: the versions one by one, or taken together.
    enum class Shown { Table, Dashboard };
    Shown shown() const;
    /// Emits nothing.
    void setShown(Shown shown);
    /// The name of the view that is shown; empty = none.
    void setView(const QString &name);

Q_SIGNALS:
    void addRequested();
    void shownChanged();
    void columnsRequested(const QPoint &globalPosition);
    void choiceRequested(const QPoint &globalPosition);
    void viewsRequested(const QPoint &globalPosition);

private:
    void buildFilter();
    void setFilterInvalid(bool invalid);

    SegmentedControl *m_shown;
    Button *m_choice;
    Button *m_views;
    FilterLine *m_filter;
};

} // namespace slipway
