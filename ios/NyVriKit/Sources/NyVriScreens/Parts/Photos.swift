// Owns how photos are shown and taken.
import Foundation
import NyVriKit
import SwiftUI

/// The picture in its frame: plain for now, dashed for last time.
struct PhotoFrame: View {
  let tile: PhotoTile
  let width: CGFloat
  let height: CGFloat
  var withCaption = false
  var withReceipt = false
  @Environment(\.phoneParts) private var phone

  var body: some View {
    picture
      .clipShape(RoundedRectangle(cornerRadius: tile.isLast ? 7 : Corner.control))
      .overlay(alignment: .bottomLeading) { if withCaption { caption } }
      .overlay(alignment: .topTrailing) { if withReceipt && !tile.isLast { receipt } }
      .padding(tile.isLast ? 3.5 : 0)
      .overlay {
        if tile.isLast {
          RoundedRectangle(cornerRadius: Corner.control)
            .strokeBorder(Ink.outline, style: Dash.ring)
        }
      }
  }

  private var inner: CGSize {
    let rim: CGFloat = tile.isLast ? 7 : 0
    return CGSize(width: width - rim, height: height - rim)
  }

  @ViewBuilder private var picture: some View {
    if let image = phone.picture(tile.thumbnail) {
      image.resizable().aspectRatio(contentMode: .fill)
        .frame(width: inner.width, height: inner.height)
    } else {
      Glyph(Icon.camera).foregroundStyle(Ink.quietText)
        .frame(width: inner.width, height: inner.height)
        .background(Ink.sunken)
    }
  }

  /// The button's spoken words say it.
  private var receipt: some View {
    SmallGlyph(tile.receipt.icon).foregroundStyle(Ink.caption)
      .padding(Room.tight)
      .background(Ink.captionGround, in: RoundedRectangle(cornerRadius: Corner.card))
      .padding(6)
  }

  private var caption: some View {
    Text(tile.caption).font(Lettering.micro).foregroundStyle(Ink.caption)
      .padding(.horizontal, Room.near)
      .padding(.vertical, 3)
      .background(Ink.captionGround, in: RoundedRectangle(cornerRadius: Corner.label))
      .padding(6)
  }
}

/// A photo to open.
struct PhotoButton: View {
  let tile: PhotoTile
  let width: CGFloat
  let height: CGFloat
  var withCaption = false
  var withReceipt = true
  let open: @MainActor () -> Void

  var body: some View {
    Button {
      open()
    } label: {
      PhotoFrame(
        tile: tile, width: width, height: height, withCaption: withCaption,
        withReceipt: withReceipt
      )
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(tile.spoken)
  }
}
