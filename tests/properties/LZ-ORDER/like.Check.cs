public static class Check
{
    public static void Run()
    {
        var lines = Probe.Of(" a ", "", "# no", "b", " ", "c");
        var shout = Probe.Func((string line) => line.ToUpperInvariant());
        LazyAssert.InterleavesLike(
            StepKinds.Pull | StepKinds.Call | StepKinds.Yield | StepKinds.Dispose,
            () => Solution.Clean(lines, shout.Func), () => Clean(lines, shout.Func), take: null, lines, shout);
        LazyAssert.InterleavesLike(
            StepKinds.Pull | StepKinds.Call | StepKinds.Yield | StepKinds.Dispose,
            () => Solution.Clean(lines, shout.Func), () => Clean(lines, shout.Func), take: 1, lines, shout);
    }

    private static IEnumerable<string> Clean(IEnumerable<string> lines, Func<string, string> shout)
    {
        foreach (var line in lines)
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#') yield return shout(text);
        }
    }
}
