#!/usr/bin/env python3
"""What Pillow and libvips need for the photo that the intake's bench takes in.

photo_peers.py draw WIDTH HEIGHT PICTURE draws it: slopes, edges, texture and noise, stored sideways, with a place.
photo_peers.py PICTURE WORKLOAD LONG_SIDE prints one JSON line a figure. Each peer runs in a process of its own, after
a warm-up; its peak memory includes the interpreter. What is not installed is skipped, loudly.
photo_peers.py psnr PICTURE KEPT prints how like the original a kept photo is, in dB.
"""
import json, math, os, resource, subprocess, sys, tempfile, time

WARM_UP, ROUNDS, QUALITY = 3, 15, 80


def draw(width, height, picture):
    import numpy as np
    from PIL import Image, ImageFilter
    chance = np.random.default_rng(1)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    light = np.stack([x / width * 200 + 20, y / height * 180 + 30, (x + y) / (width + height) * 160 + 40], -1)
    for _ in range(400):
        left, top = chance.integers(0, width), chance.integers(0, height)
        wide, high = chance.integers(20, 400), chance.integers(20, 400)
        light[top : top + high, left : left + wide] += chance.normal(0, 40, 3)
    grain = Image.fromarray(chance.integers(0, 255, (height, width), dtype=np.uint8)).filter(ImageFilter.GaussianBlur(1.2))
    light += (np.asarray(grain, dtype=np.float32) - 127)[..., None] * 0.35
    light += chance.normal(0, 8.0, (height, width, 1)).astype(np.float32)
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Synth"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (59.0, 54.0, 50.0), "E", (10.0, 45.0, 9.0)
    drawn = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))
    drawn.save(picture, "JPEG", quality=90, subsampling="4:2:0", exif=exif)


def pillow(picture, kept, long_side):
    from PIL import Image
    with Image.open(picture) as image:
        image.draft("RGB", (long_side, long_side * 3 // 4))
        turn = image.getexif().get(0x112, 1)
        image.thumbnail((long_side, long_side), Image.LANCZOS, reducing_gap=None)
        if turn == 6:
            image = image.transpose(Image.ROTATE_270)
        image.info.pop("exif", None)
        image.save(kept, quality=QUALITY)


def libvips(picture, kept, long_side):
    import pyvips
    pyvips.cache_set_max(0)
    pyvips.Image.thumbnail(picture, long_side, height=long_side, size="down").jpegsave(kept, Q=QUALITY, strip=True)


PEERS = {"pillow": pillow, "libvips": libvips}


def figure(workload, who, metric, value, unit):
    line = {"bench": "photos", "workload": workload, "who": who, "metric": metric, "value": round(value, 2), "unit": unit}
    print(json.dumps(line), flush=True)


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measure(who, picture, workload, long_side, kept):
    take_in, wall = lambda picture, kept: PEERS[who](picture, kept, int(long_side)), []
    for _ in range(WARM_UP):
        take_in(picture, kept)
    before = processor_seconds()
    for _ in range(ROUNDS):
        start = time.perf_counter()
        take_in(picture, kept)
        wall.append((time.perf_counter() - start) * 1000)
    figure(workload, who, "cpu_ms", (processor_seconds() - before) / ROUNDS * 1000, "ms")
    figure(workload, who, "wall_ms", sorted(wall)[ROUNDS // 2], "ms")
    figure(workload, who, "peak_mb", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB")


def likeness_db(picture, kept):
    from PIL import Image, ImageChops, ImageOps, ImageStat
    with Image.open(kept) as small, Image.open(picture) as whole:
        wanted = ImageOps.exif_transpose(whole).convert("RGB").resize(small.size, Image.LANCZOS)
        squares = ImageStat.Stat(ImageChops.difference(small.convert("RGB"), wanted)).sum2
        return 10 * math.log10(255**2 * 3 * small.size[0] * small.size[1] / sum(squares))


def main(picture, workload, long_side):
    with tempfile.TemporaryDirectory() as folder:
        for who in PEERS:
            kept = os.path.join(folder, who + ".jpg")
            run = subprocess.run([sys.executable, __file__, who, picture, workload, long_side, kept], stderr=subprocess.PIPE, text=True)
            if run.returncode:
                reason = run.stderr.strip().splitlines()[-1:] or ["no reason given"]
                print(f"PEER SKIPPED: {who}: {reason[0]}", file=sys.stderr)
                continue
            try:
                figure(workload, who, "psnr_db", likeness_db(picture, kept), "dB")
            except ImportError as missing:
                print(f"PSNR OF {who} SKIPPED: {missing}", file=sys.stderr)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["draw", width, height, picture]:
            draw(int(width), int(height), picture)
        case ["psnr", picture, kept]:
            print(likeness_db(picture, kept))
        case [picture, workload, long_side]:
            main(picture, workload, long_side)
        case [who, picture, workload, long_side, kept]:
            measure(who, picture, workload, long_side, kept)
        case _:
            sys.exit(__doc__)
