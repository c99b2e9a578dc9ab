// alone: failed
internal static class Attack
{
    public static void Run()
    {
        var files = new List<FileStream>();
        for (var i = 0; i < 400; i++) files.Add(File.OpenRead("/dev/null"));
        foreach (var file in files) file.Dispose();
    }
}
