// Random changes of whole files, for compilers without libFuzzer.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;
using Clock = std::chrono::steady_clock;

constexpr double slowest_s = 5.0; // 1 s of a user's machine under the sanitizers

/// One to six changes: a bit, a byte, a number at its limits, a piece moved, lost or doubled, the end cut
/// off.
void damage(Bytes& bytes, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random() % std::max<std::size_t>(limit, 1));
    };
    constexpr std::array<std::uint32_t, 9> limits{0,      1,          0x7F,       0xFF,      0x7FFF,
                                                  0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
    for (std::size_t change = 1 + below(6); change > 0 && !bytes.empty(); --change) {
        // Headers are where the trouble is.
        const std::size_t at =
            below(2) == 0 ? below(std::min<std::size_t>(bytes.size(), 512)) : below(bytes.size());
        const std::size_t length = std::min(below(64), bytes.size() - at);
        const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        switch (below(7)) {
        case 0:
            bytes[at] = static_cast<std::uint8_t>(bytes[at] ^ (1U << below(8)));
            break;
        case 1:
            bytes[at] = static_cast<std::uint8_t>(random());
            break;
        case 2: {
            const std::uint32_t value = limits[below(limits.size())];
            const bool isBig = below(2) == 0;
            for (std::size_t i = 0; i < 4 && at + i < bytes.size(); ++i)
                bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * (isBig ? 3 - i : i)));
            break;
        }
        case 3:
            bytes.erase(place, place + static_cast<std::ptrdiff_t>(length));
            break;
        case 4: {
            const Bytes piece(place, place + static_cast<std::ptrdiff_t>(length));
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size())), piece.begin(),
                         piece.end());
            break;
        }
        case 5: {
            const std::size_t from = below(bytes.size() - length + 1);
            for (std::size_t i = 0; i < length; ++i)
                bytes[at + i] = bytes[from + i];
            break;
        }
        default:
            if (below(4) == 0)
                bytes.resize(at);
        }
    }
}

void keep(const Bytes& bytes)
{
    std::ofstream("last-input.bin", std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "Usage: fuzz_readers SECONDS FILE...\n";
        return 2;
    }
    std::vector<Bytes> seeds;
    for (int i = 2; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        LLVMFuzzerTestOneInput(seeds.back().data(), seeds.back().size());
    }
    // The same inputs every time; OSTWALD_FUZZ_SEED gives others.
    const char* seed = std::getenv("OSTWALD_FUZZ_SEED");
    std::mt19937 random(seed != nullptr ? static_cast<unsigned>(std::atoi(seed)) : 1U);
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    const bool keepsAll =
        std::getenv("OSTWALD_FUZZ_KEEP") != nullptr; // so that the input of a crash is there
    long runs = 0;
    while (Clock::now() < end) {
        Bytes bytes = seeds[random() % seeds.size()];
        damage(bytes, random);
        if (keepsAll)
            keep(bytes);
        const std::clock_t start = std::clock(); // of the processor: a busy machine is no fault
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        if (static_cast<double>(std::clock() - start) > slowest_s * CLOCKS_PER_SEC) {
            keep(bytes);
            std::cerr << "An input took more than " << slowest_s << " s; it is in last-input.bin.\n";
            return 1;
        }
        ++runs;
    }
    std::cout << runs << " damaged movies, nothing found\n";
    return 0;
}
