// expect: allowed
// about: nullable flow attributes, required initialisers, null-coalescing assignment, throw expressions, pattern is not
using System.Diagnostics.CodeAnalysis;

public sealed class Lookup
{
    private Dictionary<string, string>? map;

    [DisallowNull]
    public string? Name { get; set; }

    [MemberNotNull(nameof(map))]
    private void Ensure() => map ??= [];

    public bool TryFind(string key, [MaybeNullWhen(false)] out string value)
    {
        Ensure();
        return map.TryGetValue(key, out value);
    }

    [return: NotNullIfNotNull(nameof(text))]
    public static string? Upper(string? text) => text?.ToUpperInvariant();

    public string Must(string key) => TryFind(key, out var value) ? value : throw new KeyNotFoundException(key);

    public int Length => (Name ?? Upper(Name) ?? "").Length + (map is not null and { Count: > 0 } ? 1 : 0);
}
