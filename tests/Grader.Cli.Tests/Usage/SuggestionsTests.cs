using Grader.Cli.Usage;

namespace Grader.Cli.Tests.Usage;

public sealed class NearNamesTests
{
    private static readonly string[] Slugs = ["async-lines", "batch", "in-order", "read-lines", "take-every", "take-until", "window"];

    [Theory]
    [InlineData("take-evry", " Did you mean 'take-every'?")]
    [InlineData("Take-Every", " Did you mean 'take-every'?")]
    [InlineData("take", " Did you mean 'take-every' or 'take-until'?")]
    [InlineData("windwo", " Did you mean 'window'?")]
    [InlineData("quicksort", "")]
    [InlineData("", "")]
    public void Suggests_what_was_probably_meant(string wrong, string suggestion) =>
        Assert.Equal(suggestion, Suggestions.Suggestion(wrong, Slugs));
}
