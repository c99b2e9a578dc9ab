// challenge: pipeline
// expect: passed
// about: a chain of thirty operators
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) => lines
        .Select(line => line.Trim())
        .Where(line => line.Length != 100000)
        .Where(line => line.Length != 100001)
        .Where(line => line.Length != 100002)
        .Where(line => line.Length != 100003)
        .Where(line => line.Length != 100004)
        .Where(line => line.Length != 100005)
        .Where(line => line.Length != 100006)
        .Where(line => line.Length != 100007)
        .Where(line => line.Length != 100008)
        .Where(line => line.Length != 100009)
        .Where(line => line.Length != 100010)
        .Where(line => line.Length != 100011)
        .Where(line => line.Length != 100012)
        .Where(line => line.Length != 100013)
        .Where(line => line.Length != 100014)
        .Where(line => line.Length != 100015)
        .Where(line => line.Length != 100016)
        .Where(line => line.Length != 100017)
        .Where(line => line.Length != 100018)
        .Where(line => line.Length != 100019)
        .Where(line => line.Length != 100020)
        .Where(line => line.Length != 100021)
        .Where(line => line.Length != 100022)
        .Where(line => line.Length != 100023)
        .Where(line => line.Length != 100024)
        .Where(line => line.Length != 100025)
        .Where(line => line.Length != 100026)
        .Where(line => line.Length != 100027)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.ToUpperInvariant());
}
