namespace Grader.Verification.Mutants.Sites;

/// <summary>A stage that a mutator puts between a source and its reader, or between a result and its consumer.</summary>
/// <param name="body">
/// Reads <c>source</c>, by foreach or by <c>items</c>, and yields <c>T</c>. Written for sequences; the asynchronous twin is
/// the same text in the asynchronous words.
/// </param>
/// <param name="members">What the type needs besides.</param>
internal sealed class StreamWrapper(string body, string members = "")
{
    private const string Name = "Mutation";

    private const string From = """


            public static IEnumerable<T> From<T>(Func<IEnumerator<T>> open)
            {
                using var items = open();
                while (items.MoveNext())
                    yield return items.Current;
            }
        """;

    /// <summary>At every place where a source is read; where there is none, around the results that it would show in.</summary>
    public IEnumerable<Edit> AroundSources(ReferenceModel reference, Func<ResultSite, bool> shows)
    {
        var reads = SourceRead.Enumerated(reference).Where(read => read.Kind is not StreamKind.List).ToArray();
        return reads.Length > 0 ? reads.Select(Around) : ResultSite.Of(reference).Where(shows).Select(Around);
    }

    /// <summary>Around the result; where it is no sequence, at every place where a source is read.</summary>
    public IReadOnlyList<Edit> AroundResults(ReferenceModel reference)
    {
        Edit[] results = [.. ResultSite.Of(reference).Select(Around)];
        return results.Length > 0 ? results : [
            .. SourceRead.Enumerated(reference).Where(read => read.Kind is not StreamKind.List).Select(Around),
        ];
    }

    public Edit Around(SourceRead read) => Edit.Replace(read.Expression, $"{Name}.Of({read.Text})", Helper(read.Kind));

    private Edit Around(ResultSite result) => result.With(
        result.Return($"{Name}.Of({(result.Kind is StreamKind.Enumerator ? $"{Name}.From(Body)" : result.Body)})"), Helper(result.Kind));

    private string Helper(StreamKind kind)
    {
        var isAsync = kind is StreamKind.Async;
        var signature = isAsync
            ? "async IAsyncEnumerable<T> Of<T>(\n        IAsyncEnumerable<T> source, "
                + "[System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)"
            : "IEnumerable<T> Of<T>(IEnumerable<T> source)";
        var text = (isAsync ? Async(body) : body).Indent("        ");
        var own = members.Length > 0 ? $"    {members}\n\n" : "";
        return $"internal static class {Name}\n{{\n{own}"
            + $"    public static {signature}\n    {{\n        {text}\n    }}{(kind is StreamKind.Enumerator ? From : "")}\n}}";
    }

    private static string Async(string text) => text
        .Replace("foreach (var item in source)", "await foreach (var item in source.WithCancellation(token))", StringComparison.Ordinal)
        .Replace("using var items", "await using var items", StringComparison.Ordinal)
        .Replace("source.GetEnumerator()", "source.GetAsyncEnumerator(token)", StringComparison.Ordinal)
        .Replace("items.MoveNext()", "await items.MoveNextAsync()", StringComparison.Ordinal);
}

/// <summary>Lays code into code.</summary>
internal static class Indentation
{
    /// <summary>Every line after the first gets the margin, except empty ones.</summary>
    public static string Indent(this string text, string margin) =>
        text.ReplaceLineEndings($"\n{margin}").Replace($"\n{margin}\n", "\n\n", StringComparison.Ordinal);
}
