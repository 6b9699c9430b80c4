#pragma once

#include "base/job_control.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ostwald {

/// A table of text: cells without quotes and outer blanks, lines of empty cells left out. The separator is the most frequent of
/// comma, semicolon and tab in the first line.
class CsvTable {
public:
    /// @param job  a table whose reading was cancelled ends early
    explicit CsvTable(std::string text, const JobControl& job = {});
    CsvTable(const CsvTable&) = delete; // cells refer to the text
    CsvTable& operator=(const CsvTable&) = delete;

    [[nodiscard]] std::size_t rows() const { return m_lines.size(); }
    [[nodiscard]] std::span<const std::string_view> row(std::size_t index) const;
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const; ///< empty beyond the end of a row
    /// nullopt when the cell is empty, no number, or not finite. Decimal commas count where semicolons separate.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::size_t line(std::size_t row) const { return m_lines[row]; } ///< in the file, from 1

private:
    std::size_t readCell(std::size_t at);

    std::string m_text;
    char m_separator = ',';
    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_ends;  ///< of every row in m_cells
    std::vector<std::size_t> m_lines; ///< of every row
};

} // namespace ostwald
