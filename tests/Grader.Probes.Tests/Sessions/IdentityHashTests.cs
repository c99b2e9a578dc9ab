using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Sessions;

public sealed class IdentityHashTests
{
    [Fact]
    public void A_test_begins_at_a_drawn_place_of_the_order_of_hash_codes()
    {
        // The first may cost more. From then on, each hash code that is skipped costs one object.
        TestScope.Begin();
        var bytes = Enumerable.Range(0, 10).Select(_ => BytesOfBegin()).Distinct();

        Assert.True(bytes.Count() > 1);
    }

    private static long BytesOfBegin()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        TestScope.Begin();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
