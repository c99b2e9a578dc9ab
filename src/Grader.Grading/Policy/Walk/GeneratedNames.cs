namespace Grader.Grading.Policy.Walk;

/// <summary>
/// Names that C# cannot spell: those of the compiler. (A name of a file-local type holds angle brackets, too, but a
/// person wrote that type: <c>&lt;Solution&gt;F</c>, 64 hexadecimal digits, <c>__Name</c>.)
/// </summary>
internal static class GeneratedNames
{
    public const string ImplementationDetails = "<PrivateImplementationDetails>";

    private const string BackingField = ">k__BackingField";
    private const int FileHashLength = 64;

    public static bool IsGeneratedType(string name) => name.StartsWith('<') && !IsFileLocal(name);

    public static bool IsImplementationDetails(string name) =>
        name == ImplementationDetails || name.StartsWith("<>z__ReadOnly", StringComparison.Ordinal)
        || name.StartsWith("<>y__InlineArray", StringComparison.Ordinal);

    /// <summary>Lines of a person end up in lambdas, local functions, finally blocks (all <c>&lt;…</c>) and MoveNext.</summary>
    public static bool MayHoldWrittenCode(string methodOfGeneratedType) =>
        methodOfGeneratedType is "MoveNext" || methodOfGeneratedType.StartsWith('<');

    /// <summary><c>Cache</c> for <c>&lt;Cache&gt;k__BackingField</c>: a field that a person declared as a property.</summary>
    public static string? PropertyOfBackingField(string field) =>
        field.StartsWith('<') && field.EndsWith(BackingField, StringComparison.Ordinal) ? field[1..^BackingField.Length] : null;

    private static bool IsFileLocal(string name)
    {
        var hash = name.IndexOf(">F", StringComparison.Ordinal) + 2;
        if (hash < 2 || name.Length <= hash + FileHashLength + 2) return false;
        foreach (var digit in name.AsSpan(hash, FileHashLength))
        {
            if (!char.IsAsciiHexDigit(digit)) return false;
        }

        return name.AsSpan(hash + FileHashLength).StartsWith("__", StringComparison.Ordinal);
    }
}
