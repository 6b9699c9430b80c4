#include "store/output_file.h"

#include <fstream>

namespace ostwald {

Status writeOutputFile(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write)
{
    const std::filesystem::path temporary = path.string() + ".part";
    std::ofstream out(temporary, std::ios::binary);
    write(out);
    out.close();
    std::error_code code;
    if (out)
        std::filesystem::rename(temporary, path, code);
    if (!out || code) {
        std::filesystem::remove(temporary, code);
        return Error{ErrorCode::Io, "The file cannot be written.", path.string()};
    }
    return Done{};
}

} // namespace ostwald
