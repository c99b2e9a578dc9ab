namespace Grader.Grading.Conformance.Surface;

/// <summary>Leaves out what comes with another interface: the compiler lists it, people do not write it.</summary>
internal static class InterfaceText
{
    private static readonly (string Interface, string Implied)[] Implications =
    [
        ("IEnumerable<", "IEnumerable"), ("IEnumerator<", "IEnumerator"), ("IEnumerator<", "IDisposable"),
        ("IAsyncEnumerator<", "IAsyncDisposable"), ("ICollection<", "IEnumerable"), ("IReadOnlyCollection<", "IEnumerable"),
    ];

    public static IEnumerable<string> WithoutImplied(IReadOnlyList<string> interfaces) => interfaces.Where(
        name => !Implications.Any(pair => pair.Implied == name && interfaces.Any(other => other.StartsWith(pair.Interface, StringComparison.Ordinal))));
}
