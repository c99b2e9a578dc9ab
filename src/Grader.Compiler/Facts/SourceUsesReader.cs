using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Compiler.Facts;

/// <summary>
/// Every use of another assembly in the source, the silent ones of language features included: a query's clauses,
/// <c>foreach</c>, <c>await</c>, operators, initializers.
/// </summary>
internal sealed class SourceUsesReader
{
    private const string Dynamic = "System.Runtime.CompilerServices.DynamicAttribute";
    private const string Expression = "System.Linq.Expressions.Expression";
    private const string InterpolatedStringHandler = "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler";

    /// <summary>Keywords that the policy's structural rules speak of, by the subjects of its reports.</summary>
    private static readonly Dictionary<SyntaxKind, string> Keywords = new()
    {
        [SyntaxKind.StackAllocKeyword] = "Localloc",
        [SyntaxKind.MakeRefKeyword] = "Mkrefany",
        [SyntaxKind.RefValueKeyword] = "Refanyval",
        [SyntaxKind.RefTypeKeyword] = "Refanytype",
        [SyntaxKind.ArgListKeyword] = "calling convention",
        [SyntaxKind.ExternKeyword] = "external",
        [SyntaxKind.YieldKeyword] = "yield",
        [SyntaxKind.FixedKeyword] = "unsafe type",
        [SyntaxKind.AsteriskToken] = "unsafe type",
        [SyntaxKind.TildeToken] = "finalizer",
    };

    private readonly CSharpCompilation compilation;
    private readonly SemanticModel model;
    private readonly List<SourceUse> uses;

    private SourceUsesReader(CSharpCompilation compilation, SyntaxTree tree, List<SourceUse> uses)
    {
        this.compilation = compilation;
        model = compilation.GetSemanticModel(tree);
        this.uses = uses;
    }

    public static IReadOnlyList<SourceUse> Read(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var uses = new List<SourceUse>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var reader = new SourceUsesReader(compilation, tree, uses);
            foreach (var item in tree.GetRoot(cancellationToken).DescendantNodesAndTokens())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (item.AsNode() is { } node) reader.Visit(node);
                else reader.Visit(item.AsToken());
            }
        }

        return uses;
    }

    private void Visit(SyntaxToken token)
    {
        var isPointer = token.Parent is PointerTypeSyntax or FunctionPointerTypeSyntax;
        if (token.IsKind(SyntaxKind.AsteriskToken) && !isPointer) return;
        if (token.IsKind(SyntaxKind.TildeToken) && token.Parent is not DestructorDeclarationSyntax) return;
        if (Keywords.TryGetValue(token.Kind(), out var name)) Add(name, token);
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case SimpleNameSyntax name: Name(name); break;
            case BaseObjectCreationExpressionSyntax creation: Constructor(creation, creation.NewKeyword); break;
            case ConstructorInitializerSyntax initializer: Constructor(initializer, initializer.ThisOrBaseKeyword); break;
            case PrimaryConstructorBaseTypeSyntax @base: Constructor(@base, @base.GetFirstToken()); break;
            case AttributeSyntax attribute: Constructor(attribute, attribute.Name.GetLastToken()); break;
            case InvocationExpressionSyntax call
                when model.GetSymbolInfo(call).Symbol is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }:
                Member(call, call.Expression.GetLastToken(), "this call");
                break;
            case ElementAccessExpressionSyntax access: Member(access, access.ArgumentList.OpenBracketToken, "`[…]`"); break;
            case ElementBindingExpressionSyntax access: Member(access, access.ArgumentList.OpenBracketToken, "`[…]`"); break;
            case BinaryExpressionSyntax binary: Operator(binary, binary.OperatorToken); break;
            case PrefixUnaryExpressionSyntax unary: Operator(unary, unary.OperatorToken); break;
            case PostfixUnaryExpressionSyntax unary: Operator(unary, unary.OperatorToken); break;
            case AssignmentExpressionSyntax assignment: Operator(assignment, assignment.OperatorToken); break;
            case CastExpressionSyntax cast: Member(cast, cast.OpenParenToken, "this cast"); break;
            case CommonForEachStatementSyntax loop: Loop(loop); break;
            case AwaitExpressionSyntax await: Await(await); break;
            case QueryClauseSyntax or SelectOrGroupClauseSyntax or OrderingSyntax: Query(node); break;
            case AnonymousFunctionExpressionSyntax lambda: Lambda(lambda); break;
            case InterpolatedStringExpressionSyntax text:
                Add(InterpolatedStringHandler, text.GetFirstToken(), "an interpolated string");
                break;
            case InitializerExpressionSyntax initializer when initializer.IsKind(SyntaxKind.CollectionInitializerExpression):
                Items(initializer);
                break;
            case CollectionExpressionSyntax collection: Collection(collection); break;
        }

        if (node is ExpressionSyntax expression && model.GetOperation(expression) is { } operation && IsDynamic(operation.Kind))
            Add(Dynamic, expression.GetFirstToken());
    }

    private static bool IsDynamic(OperationKind kind) => kind is OperationKind.DynamicInvocation
        or OperationKind.DynamicIndexerAccess or OperationKind.DynamicMemberReference or OperationKind.DynamicObjectCreation;

    private void Name(SimpleNameSyntax name)
    {
        if (name is IdentifierNameSyntax { IsVar: true }) return;
        var info = model.GetSymbolInfo(name);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol) return;
        if (symbol is IDynamicTypeSymbol) Add(Dynamic, name.Identifier);
        else AddSymbol(symbol, StartOf(name), OfReceiver(name, symbol));
    }

    /// <summary>
    /// <c>`Type.Name`</c> for <c>typeof(T).Name</c>, which MemberInfo declares: a type that nobody wrote. Null elsewhere.
    /// </summary>
    private string? OfReceiver(SimpleNameSyntax name, ISymbol symbol)
    {
        if (symbol.ContainingType is not { IsStatic: false } declaring) return null;
        if (declaring.SpecialType is SpecialType.System_Object or SpecialType.System_Delegate) return null;
        var receiver = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        return receiver is not null && model.GetTypeInfo(receiver).Type is INamedTypeSymbol type
            && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring.OriginalDefinition)
                ? $"`{type.Name}.{symbol.Name}`" : null;
    }

    /// <summary>A static member behind its type is one thing, as messages name it: <c>File.ReadAllText</c>.</summary>
    private SyntaxToken StartOf(SimpleNameSyntax name)
    {
        if (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name) return name.Identifier;
        var before = access.Expression is MemberAccessExpressionSyntax { Name: var last } ? last : access.Expression as SimpleNameSyntax;
        return before is not null && model.GetSymbolInfo(before).Symbol is INamedTypeSymbol or IAliasSymbol { Target: INamedTypeSymbol }
            ? before.Identifier : name.Identifier;
    }

    private void Constructor(SyntaxNode node, SyntaxToken at)
    {
        if (model.GetSymbolInfo(node).Symbol is IMethodSymbol { ContainingType: { } type } constructor
            && SymbolNames.OfForeign(constructor, compilation) is not null) Add($"{SymbolNames.OfType(type)}::.ctor", at);
    }

    private void Member(SyntaxNode node, SyntaxToken at, string construct) => AddSymbol(model.GetSymbolInfo(node).Symbol, at, construct);

    private void Operator(SyntaxNode node, SyntaxToken token)
    {
        // What stands before a `!` is that expression's own use.
        if (!node.IsKind(SyntaxKind.SuppressNullableWarningExpression)) Member(node, token, $"`{token.Text}`");
    }

    private void Loop(CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        var isAsync = !loop.AwaitKeyword.IsKind(SyntaxKind.None);
        ISymbol?[] members = [info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty, info.DisposeMethod];
        foreach (var symbol in members)
            AddSymbol(symbol, isAsync ? loop.AwaitKeyword : loop.ForEachKeyword, isAsync ? "`await foreach`" : "`foreach`");
    }

    private void Await(AwaitExpressionSyntax node)
    {
        var info = model.GetAwaitExpressionInfo(node);
        foreach (ISymbol? symbol in new ISymbol?[] { info.GetAwaiterMethod, info.IsCompletedProperty, info.GetResultMethod })
            AddSymbol(symbol, node.AwaitKeyword, "`await`");
    }

    private void Query(SyntaxNode clause)
    {
        var isFirst = clause.Parent is OrderByClauseSyntax orderBy && orderBy.Orderings[0] == clause;
        var at = isFirst ? clause.Parent!.GetFirstToken() : clause.GetFirstToken();
        var word = clause is OrderingSyntax ? "orderby" : at.Text;
        if (clause is QueryClauseSyntax query)
        {
            var info = model.GetQueryClauseInfo(query);
            AddSymbol(info.CastInfo.Symbol, at, $"the query's `{word}`");
            AddSymbol(info.OperationInfo.Symbol, at, $"the query's `{word}`");
        }
        else AddSymbol(model.GetSymbolInfo(clause).Symbol, at, $"the query's `{word}`");
    }

    private void Lambda(AnonymousFunctionExpressionSyntax lambda)
    {
        if (model.GetTypeInfo(lambda).ConvertedType is INamedTypeSymbol type && SymbolNames.OfForeign(type, compilation) == Expression)
            Add(Expression, lambda.GetFirstToken());
    }

    private void Items(InitializerExpressionSyntax initializer)
    {
        foreach (var item in initializer.Expressions)
            AddSymbol(model.GetCollectionInitializerSymbolInfo(item).Symbol, item.GetFirstToken(), "this collection initializer");
    }

    private void Collection(CollectionExpressionSyntax collection)
    {
        if (model.GetTypeInfo(collection).ConvertedType is INamedTypeSymbol type && SymbolNames.OfForeign(type, compilation) is { } name)
            Add($"{name}::.ctor", collection.OpenBracketToken, "the collection expression `[…]`");
    }

    private void AddSymbol(ISymbol? symbol, SyntaxToken at, string? construct = null)
    {
        // The IL names the member that was declared first, whichever override the source means.
        for (; symbol is not null; symbol = Overridden(symbol))
        {
            if (SymbolNames.OfForeign(symbol, compilation) is not { } name) continue;
            var isProperty = symbol is IPropertySymbol;
            Add(isProperty ? $"{name[..name.IndexOf("::", StringComparison.Ordinal)]}::{symbol.MetadataName}" : name, at, construct);
        }
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private void Add(string name, SyntaxToken at, string? construct = null)
    {
        var span = at.GetLocation().GetLineSpan();
        uses.Add(new(name, span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, construct));
    }
}
