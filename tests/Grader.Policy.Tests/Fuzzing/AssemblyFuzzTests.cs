using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Grader.Guest.Compilation;
using Grader.Contracts.Submissions;
using Grader.Grading.Policy;
using Grader.Testing.Fuzzing;
using Grader.Testing.Submissions;

namespace Grader.Policy.Tests.Fuzzing;

/// <summary>Emitted assemblies, broken: the readers end, none throws, and what is forbidden stays forbidden.</summary>
public sealed class AssemblyFuzzTests
{
    private const string Forbidden = "public class A { public object F() => System.IO.File.ReadAllText(\"x\"); }";

    public static TheoryData<string> Honest =>
        [.. Suite.In("honest/features").Where((_, index) => index % 3 == 0).Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Honest))]
    public void Readers_survive_broken_assemblies(string name)
    {
        var compiled = SuiteSources.Compile(Suite.Find(name));
        for (var seed = 0; seed < Mutator.Runs(100); seed++)
        {
            var mutator = new Mutator(seed);
            var assembly = mutator.Bytes(compiled.Assembly);
            PolicyChecker.Check(assembly, mutator.Bytes(compiled.Pdb), compiled.Facts, ChallengePolicy.Default);
        }
    }

    [Fact]
    public void A_forbidden_program_is_not_allowed_because_bytes_of_it_are_broken()
    {
        var compiled = CompiledSource.Compile(new SourceFile("A.cs", Forbidden));
        for (var seed = 0; seed < Mutator.Runs(2_000); seed++)
        {
            var mutant = new Mutator(seed).Bytes(compiled.Assembly);
            if (NamesFile(mutant)) Assert.NotEmpty(PolicyChecker.Check(mutant, compiled.Pdb, SourceFacts.None, ChallengePolicy.Default));
        }
    }

    [Fact]
    public void A_broken_report_of_the_compiler_hides_nothing()
    {
        var compiled = CompiledSource.Compile(new SourceFile("A.cs", Forbidden));
        for (var seed = 0; seed < Mutator.Runs(200); seed++)
        {
            var random = new Random(seed);
            var uses = random.GetItems<SourceUse>(
                [.. compiled.Facts.Uses, new("System.IO.File", "A.cs", -5, int.MaxValue, ""), new("::", "", 0, 0)], random.Next(20));
            var declared = random.GetItems<NamedPlace>(
                [.. compiled.Facts.Declared, new("", "A.cs", 0, 0, new(9, 9, 1, 1)), new("A", "B.cs", 1, 1)], random.Next(20));
            Assert.NotEmpty(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, new([], declared, uses), ChallengePolicy.Default));
        }
    }

    /// <summary>Whether the runtime could still find File in it: the assembly can be read, and names it.</summary>
    private static bool NamesFile(byte[] assembly)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(assembly));
            var reader = image.GetMetadataReader();
            return reader.TypeReferences.Any(handle => reader.StringComparer.Equals(reader.GetTypeReference(handle).Name, "File"));
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return false;
        }
    }
}
