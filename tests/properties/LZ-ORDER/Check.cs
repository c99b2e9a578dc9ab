public static class Check
{
    public static void Run()
    {
        var first = Probe.Of(1, 2).Named("first");
        var second = Probe.Of(3, 4, 5).Named("second");
        LazyAssert.Interleaves(
            () => Solution.Zip(first, second),
            Step.Pull(first), Step.Pull(second), Step.Yield,
            Step.Pull(first), Step.Pull(second), Step.Yield,
            Step.End(first), Step.Finish);
    }
}
