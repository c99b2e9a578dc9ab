// expect: rejected: `File.ReadAllLines` is not allowed here: files are out of reach, line 6, column 64
// expect: rejected: `File.Exists` is not allowed here: files are out of reach, line 8, column 44
public static class Solution
{
    public static object Run(IEnumerable<string> paths) => paths.Where(path => path.Length > 0)
        .SelectMany(path => path.Split(';').SelectMany(part => File.ReadAllLines(part)))
        .Select(line => line.Trim())
        .Where(line => line.Length > 3 && !File.Exists(line))
        .ToList();
}
