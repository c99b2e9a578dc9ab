using System.Text;
using Grader.Guest.Compilation;
using Grader.Contracts.Submissions;
using Grader.Grading.Policy;

namespace Grader.Policy.Tests;

/// <summary>Bytes that are not what they should be: always a diagnostic, never an exception.</summary>
public sealed class HostileBytesTests
{
    private const string File = "public class A { public object F() => System.IO.File.ReadAllText(\"x\"); }";

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(300)]
    [InlineData(1000)]
    public void Refuses_bytes_that_end_too_early(int length)
    {
        var assembly = CompiledSource.Compile(new SourceFile("A.cs", File)).Assembly.AsMemory(0, length);

        Assert.Single(PolicyChecker.Check(assembly, default, SourceFacts.None, ChallengePolicy.Default));
    }

    [Fact]
    public void Refuses_more_bytes_than_an_honest_program_has() =>
        Assert.Contains("2 MB", Assert.Single(
            PolicyChecker.Check(new byte[PolicyChecker.MaxAssemblyBytes + 1], default, SourceFacts.None, ChallengePolicy.Default)).Message);

    [Fact]
    public void Refuses_without_a_line_when_there_is_no_debug_information()
    {
        var compiled = CompiledSource.Compile(new SourceFile("A.cs", File));

        var diagnostic = Assert
            .Single(PolicyChecker.Check(compiled.Assembly, Encoding.ASCII.GetBytes("no pdb"), SourceFacts.None, ChallengePolicy.Default));

        Assert.Null(diagnostic.Line);
        Assert.Contains("`File.ReadAllText`", diagnostic.Message);
    }

    [Theory]
    [InlineData(90, false)]
    [InlineData(120, true)]
    public void Refuses_types_nested_deeper_than_the_reader_goes(int depth, bool isRefused)
    {
        var source = new StringBuilder(
            "public class B<T> { } public static class A { static B<T> W<T>(T x) => new(); public static object F() { var a0 = 1;");
        for (var i = 1; i <= depth; i++) source.Append(System.Globalization.CultureInfo.InvariantCulture, $"var a{i} = W(a{i - 1});\n");
        var compiled = CompiledSource.Compile(new SourceFile("A.cs", source.Append($"return a{depth}; }} }}").ToString()));

        var diagnostics = PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default);

        Assert.Equal(isRefused, diagnostics.Count > 0);
        Assert.All(diagnostics, d => Assert.Contains("nested more than 100 levels deep", d.Message));
    }

    [Fact]
    public void Limits_the_number_of_diagnostics()
    {
        var lines = string.Concat(Enumerable.Repeat("File.Exists(\"x\");\n", 500));
        var compiled = CompiledSource.Compile(new SourceFile("A.cs", $"public class A {{ public void F() {{ {lines} }} }}"));

        Assert.Equal(50, PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default).Count);
    }
}
