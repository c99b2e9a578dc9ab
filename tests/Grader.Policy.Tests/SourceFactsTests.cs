using Grader.Contracts.Submissions;
using Grader.Grading.Policy;

namespace Grader.Policy.Tests;

/// <summary>What the compiler process tells of a source.</summary>
public sealed class SourceFactsTests
{
    [Fact]
    public void Reports_a_watched_name_where_it_is_written_even_with_escapes()
    {
        var facts = CompiledSource
            .Compile(new SourceFile("A.cs", "class A { int F(Task<int> t) =>\n t.GetAwaiter().Get\\u0052esult(); }")).Facts;

        var written = Assert.Single(facts.Written);
        Assert.Equal(("System.Runtime.CompilerServices.TaskAwaiter::GetResult", "A.cs", 2, 17), (
            written.Name, written.File, written.Line, written.Column));
    }

    [Fact]
    public void Is_silent_about_names_of_the_source_itself()
    {
        const string Source = "class GetResult { public bool IsCompleted => true; public static bool F(GetResult r) => r.IsCompleted; }";

        Assert.Empty(CompiledSource.Compile(new SourceFile("A.cs", Source)).Facts.Written);
    }

    [Fact]
    public void Takes_names_of_handed_over_types_for_what_they_are()
    {
        var given = CompiledSource
            .Compile([new("Given.cs", "public class Extension { public int GetResult() => 1; }")], null, false, "Given");
        var compiled = CompiledSource
            .Compile([new("A.cs", "public class A { public int F(Extension e) => e.GetResult(); }")], given.Assembly, false);

        Assert.Empty(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default));
    }

    [Fact]
    public void Knows_where_things_without_code_are_declared()
    {
        const string Source = "namespace N;\ninterface I<T>\n{\n    T Next();\n}\nfile class C { int field; class D; }";

        var declared = CompiledSource.Compile(new SourceFile("A.cs", Source)).Facts.Declared;

        Assert.Contains(declared, d => d is { Name: "N.I`1", Line: 2, Column: 11 });
        Assert.Contains(declared, d => d is { Name: "N.I`1.Next", Line: 4, Column: 7 });
        Assert.Contains(declared, d => d.Line == 6 && d.Name.EndsWith("__C/D", StringComparison.Ordinal));
    }

    [Fact]
    public void Ignores_what_a_line_directive_pretends()
    {
        var compiled = CompiledSource
            .Compile(new SourceFile("A.cs", "#line 500 \"HiddenTests.cs\"\ninterface I\n{\n    System.IO.Stream Open();\n}"));

        var diagnostic = Assert.Single(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default));

        Assert.Equal(("A.cs", 4), (diagnostic.File, diagnostic.Line));
    }

    [Fact]
    public void Reports_each_use_in_the_file_where_it_stands()
    {
        var compiled = CompiledSource.Compile(
            new SourceFile("A.cs", "public static class A { public static bool F() => File.Exists(\"x\"); }"),
            new SourceFile("B.cs", "\npublic static class B { public static bool F() => File.Exists(\"x\"); }"));

        var places = PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default)
            .Select(d => (d.File, d.Line));

        Assert.Equal([("A.cs", 1), ("B.cs", 2)], places);
    }
}
