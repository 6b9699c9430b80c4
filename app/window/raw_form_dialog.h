#pragma once

#include "movie/read_as.h"

#include <QDialog>

#include <filesystem>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace ostwald {

/// Asks for the form of a file of plain samples, and shows at once how many frames that makes and what the first one
/// looks like.
class RawFormDialog : public QDialog {
    Q_OBJECT

public:
    /// @param form  to begin with
    RawFormDialog(const std::filesystem::path& file, const RawForm& form, QWidget* parent = nullptr);

    [[nodiscard]] RawForm form() const;

private:
    void refresh();
    void showFirstFrame(const RawForm& form);

    std::filesystem::path m_file;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QComboBox* m_type;
    QComboBox* m_order;
    QSpinBox* m_header;
    QSpinBox* m_gap;
    QLabel* m_fit;
    QLabel* m_picture;
    QDialogButtonBox* m_buttons;
};

/// A square picture whose frames fill a file of this size, or one of usual size; to begin a form with.
[[nodiscard]] RawForm likelyRawForm(std::int64_t fileBytes);

} // namespace ostwald
