using Xunit;

namespace Grader.TestHost.Running;

/// <summary>What the host runs before it has a submission. Public, because xunit finds public classes only.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public void Passes() => Assert.Equal([0, 2], Enumerable.Range(0, 3).Where(item => item != 1).ToArray());

    [Fact]
    public void Fails() => Assert.Equal(new List<int> { 1 }, Enumerable.Range(0, 2));

    [Fact]
    public async Task Awaits()
    {
        await Task.Yield();
        await foreach (var item in OneAsync()) Assert.Equal(1, item);
    }

    private static async IAsyncEnumerable<int> OneAsync()
    {
        await Task.Yield();
        yield return 1;
    }
}
