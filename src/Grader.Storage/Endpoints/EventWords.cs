using System.Diagnostics.CodeAnalysis;

namespace Grader.Storage.Endpoints;

/// <summary>The selected types as a column keeps them: each between spaces, so that SQL can look for one.</summary>
internal static class EventWords
{
    [return: NotNullIfNotNull(nameof(types))]
    internal static string? Write(IReadOnlyList<string>? types) => types is null ? null : $" {string.Join(' ', types)} ";

    [return: NotNullIfNotNull(nameof(words))]
    internal static IReadOnlyList<string>? Read(string? words) => words?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
