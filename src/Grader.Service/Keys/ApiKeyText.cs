using System.Buffers;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;

namespace Grader.Service.Keys;

/// <summary>
/// The text of an API key: <c>grd_</c>, 30 random characters (178 bits) and 6 of a CRC-32 over them, all in base 62. The checksum tells a
/// mistyped key from an unknown one without the database, and lets scanners for leaked secrets recognise a key.
/// </summary>
public static class ApiKeyText
{
    public const string Prefix = "grd_";

    private const int RandomLength = 30;
    private const int ChecksumLength = 6;
    private const int HintLength = 8;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    public static int Length => Prefix.Length + RandomLength + ChecksumLength;

    public static string Create()
    {
        var random = RandomNumberGenerator.GetString(Alphabet, RandomLength);
        return Prefix + random + Checksum(random);
    }

    /// <summary>Whether this is the text of some key: its form and its checksum are right.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length == Length
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text[Prefix.Length..^ChecksumLength] is var random
        && !random.AsSpan().ContainsAnyExcept(Letters)
        && text.EndsWith(Checksum(random), StringComparison.Ordinal);

    /// <summary>What is stored: the key is random enough that a plain hash tells nothing.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    public static string Hint(string key) => key[..HintLength];

    private static string Checksum(string random)
    {
        var crc = Crc32.HashToUInt32(Encoding.ASCII.GetBytes(random));
        return string.Create(ChecksumLength, crc, (digits, value) =>
        {
            for (var place = digits.Length - 1; place >= 0; place--, value /= (uint)Alphabet.Length)
                digits[place] = Alphabet[(int)(value % (uint)Alphabet.Length)];
        });
    }
}
