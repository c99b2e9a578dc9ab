using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>An end that is not believed.</summary>
internal sealed class AskAfterTheEnd() : Mutator("ask-after-the-end", "asks a source once more that has said that it ended")
{
    private static readonly StreamWrapper Wrapper = new("""
        using var items = source.GetEnumerator();
        while (items.MoveNext())
            yield return items.Current;
        items.MoveNext();
        """);

    // Elsewhere it is legal: the source says again that it has ended.
    public override string? Property => "LZ-PROTOCOL";

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        SourceRead.Enumerated(reference).Where(read => read.Kind is not StreamKind.List).Select(Wrapper.Around);
}

/// <summary>Memory that belongs to somebody else.</summary>
internal sealed class ReadCollectionsAgain()
    : Mutator("read-collections-again", "takes a collection for its memory instead of the items that it has read")
{
    public override string? Property => "LZ-ONCE";

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from name in reference.All<IdentifierNameSyntax>()
        where IsRead(name)
        let item = ItemOfList(reference.TypeOf(name))
        where item is not null
        let source = SourceOf(reference, name, item)
        where source is not null
        select Edit.Replace(name, $"({source} as IReadOnlyList<{item.ToDisplayString()}> ?? {name})");

    private static bool IsRead(IdentifierNameSyntax name) => name.Parent switch
    {
        CommonForEachStatementSyntax loop => loop.Expression == name,
        ElementAccessExpressionSyntax { Parent: not AssignmentExpressionSyntax } access => access.Expression == name,
        _ => false,
    };

    private static ITypeSymbol? ItemOfList(ITypeSymbol? type) =>
        type is INamedTypeSymbol { MetadataName: "List`1", TypeArguments: [var item] } ? item : null;

    private static string? SourceOf(ReferenceModel reference, IdentifierNameSyntax name, ITypeSymbol item) =>
        reference.Semantics.LookupSymbols(name.SpanStart).OfType<IParameterSymbol>().FirstOrDefault(parameter =>
            StreamTypes.KindOf(parameter.Type) is StreamKind.Sequence
            && SymbolEqualityComparer.Default.Equals(((INamedTypeSymbol)parameter.Type).TypeArguments[0], item))?.Name;
}

/// <summary>A reader that can always look ahead.</summary>
internal sealed class TrustPeek() : Mutator("trust-peek", "takes a Peek of -1 for the end of a reader")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from call in reference.All<InvocationExpressionSyntax>()
        let access = call.Expression as MemberAccessExpressionSyntax
        where access?.Name.Identifier.Text is nameof(TextReader.ReadLine) or nameof(TextReader.ReadLineAsync)
            && reference.TypeOf(access.Expression)?.Name == nameof(TextReader)
        let nothing = reference.TypeOf(call)?.Name == nameof(Task) ? "Task.FromResult<string?>(null)" : "default"
        select Edit.Replace(call, $"({access.Expression}.Peek() < 0 ? {nothing} : {call})");
}
