#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace slipway {

/// What a person should read off figures: sentences with a state's glyph, each with a quieter line under it. One that
/// speaks of a place is a button that leads there.
class ReadingList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingList(QWidget *parent = nullptr);

    void clear();
    /// `lead` is called when a person chooses the reading; without it there is nothing to choose. `rule` says how it
    /// was made: on hover, and to a reader.
    void addReading(Glyph glyph, const QString &sentence, const QString &detail, const std::function<void()> &lead = {},
                    const QString &rule = {});

private:
    QVBoxLayout *m_layout;
};

} // namespace slipway
