using Grader.Testing;
using Grader.Testing.Submissions;

namespace Grader.Submissions.Tests;

/// <summary>What the suite as a whole must contain, and headers that are refused.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void There_are_150_honest_programs_and_each_names_a_feature_of_its_own()
    {
        var features = Suite.In("honest/programs").Select(program => program.About).ToList();

        Assert.True(features.Count >= 150, $"{features.Count} programs.");
        Assert.All(features, feature => Assert.True(feature?.Length >= 10, feature));
        Assert.Equal(features.Count, features.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_challenge_is_solved_by_an_honest_program() => Assert.Empty(
        Suite.Published.SlugsOf(new(Repository.Root))
            .Except(Suite.In("honest/programs").Select(program => program.Challenge!), StringComparer.Ordinal));

    [Fact]
    public void Every_attack_says_what_it_tries_and_is_graded_with_and_without_the_policy() => Assert.All(
        Suite.In("attacks"),
        attack => Assert.Equal((true, true, true), (
            attack.About is not null, attack.Expected.ContainsKey(GradingMode.Policy),
                attack.Expected.ContainsKey(GradingMode.WithoutPolicy))));

    [Fact]
    public void No_attack_may_pass() => Assert.All(
        Suite.In("attacks").SelectMany(attack => attack.Expected.Values), expected => Assert.DoesNotContain("passed", expected.Verdicts));

    [Fact]
    public void Every_layer_has_a_submission_that_goes_through_without_it() => Assert.All(
        Suite.In("layers"),
        program =>
        {
            var without = program.Expected[GradingMode.WithoutLayers].Verdicts;
            Assert.Contains("passed", without);
            // Only this one cannot show its layer on every machine: a kernel without i386 emulation crashes the call itself.
            if (program.Name == "layers/seccomp/CallsByAnotherArchitecture") return;
            Assert.Empty(without.Intersect(program.Expected[GradingMode.ByLayerAlone].Verdicts));
        });

    [Theory]
    [InlineData("// challenge: take-every\n\nclass A;", "no line '// expect: …'")]
    [InlineData("// expects: passed\nclass A;", "'// expects: passed' has none of the keys")]
    [InlineData("// expect: pased\nclass A;", "'pased' is not a verdict")]
    [InlineData("// expect: passed\n// expect: failed\nclass A;", "Two expectations")]
    [InlineData("// expect: passed\n// challenge: a\n// challenge: b\nclass A;", "'challenge' appears more than once")]
    [InlineData("// expect: passed\n// generate: rubbish\nclass A;", "'rubbish' is not a generator")]
    public void A_header_of_another_form_is_refused(string content, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("attacks/forge/A.cs", content);

        var error = Assert.Throws<FormatException>(() => Suite.Load(folder.Path));

        Assert.Contains("A.cs: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/*repeat 3*/b/*end*/c", "abbbc")]
    [InlineData("/*repeat 2..4*/x/*i*/,y/*i+1*/ /*end*/", "x2,y3 x3,y4 x4,y5 ")]
    [InlineData("/*repeat 2*/(/*end*//*repeat 2*/)/*end*/", "(())")]
    public void Repeats_are_expanded(string text, string expected) => Assert.Equal(expected, Repeats.Expand(text));
}
