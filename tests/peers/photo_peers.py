#!/usr/bin/env python3
"""What Pillow and libvips need for the photo that the intake's bench takes in.

photo_peers.py PICTURE prints one JSON line a figure. Each peer runs in a process of its own, after a
warm-up; its peak memory includes the interpreter. What is not installed is skipped, loudly.
"""
import json, math, os, resource, subprocess, sys, tempfile, time

WARM_UP, ROUNDS, LONG_SIDE, QUALITY = 3, 15, 2000, 80


def pillow(picture, kept):
    from PIL import Image
    with Image.open(picture) as image:
        image.draft("RGB", (LONG_SIDE, LONG_SIDE * 3 // 4))
        turn = image.getexif().get(0x112, 1)
        image.thumbnail((LONG_SIDE, LONG_SIDE), Image.LANCZOS, reducing_gap=None)
        if turn == 6:
            image = image.transpose(Image.ROTATE_270)
        image.info.pop("exif", None)
        image.save(kept, quality=QUALITY)


def libvips(picture, kept):
    import pyvips
    pyvips.cache_set_max(0)
    pyvips.Image.thumbnail(picture, LONG_SIDE, height=LONG_SIDE, size="down").jpegsave(kept, Q=QUALITY, strip=True)


PEERS = {"pillow": pillow, "libvips": libvips}


def figure(who, metric, value, unit):
    line = {"bench": "photos", "workload": "12 MP", "who": who, "metric": metric, "value": round(value, 2), "unit": unit}
    print(json.dumps(line), flush=True)


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measure(who, picture, kept):
    take_in, wall = PEERS[who], []
    for _ in range(WARM_UP):
        take_in(picture, kept)
    before = processor_seconds()
    for _ in range(ROUNDS):
        start = time.perf_counter()
        take_in(picture, kept)
        wall.append((time.perf_counter() - start) * 1000)
    figure(who, "cpu_ms", (processor_seconds() - before) / ROUNDS * 1000, "ms")
    figure(who, "wall_ms", sorted(wall)[ROUNDS // 2], "ms")
    figure(who, "peak_mb", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB")


def likeness_db(picture, kept):
    from PIL import Image, ImageChops, ImageOps, ImageStat
    with Image.open(kept) as small, Image.open(picture) as whole:
        wanted = ImageOps.exif_transpose(whole).convert("RGB").resize(small.size, Image.LANCZOS)
        squares = ImageStat.Stat(ImageChops.difference(small.convert("RGB"), wanted)).sum2
        return 10 * math.log10(255**2 * 3 * small.size[0] * small.size[1] / sum(squares))


def main(picture):
    with tempfile.TemporaryDirectory() as folder:
        for who in PEERS:
            kept = os.path.join(folder, who + ".jpg")
            run = subprocess.run([sys.executable, __file__, who, picture, kept], stderr=subprocess.PIPE, text=True)
            if run.returncode:
                reason = run.stderr.strip().splitlines()[-1:] or ["no reason given"]
                print(f"PEER SKIPPED: {who}: {reason[0]}", file=sys.stderr)
                continue
            try:
                figure(who, "psnr_db", likeness_db(picture, kept), "dB")
            except ImportError as missing:
                print(f"PSNR OF {who} SKIPPED: {missing}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) == 4:
        measure(*sys.argv[1:])
    elif len(sys.argv) == 2:
        main(sys.argv[1])
    else:
        sys.exit(__doc__)
